import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ModelGateError, messageOf } from '../../core/errors.js'
import { stoppable } from '../../core/stopping.js'
import { plain } from '../../core/text.js'

/** One read from disk; large reads keep the parser in long loops. */
const READ_BYTES = 4 * 1024 * 1024

/** One read from disk where little memory is to be taken. */
const SPARING_READ_BYTES = 256 * 1024

export type Compression = 'none' | 'gzip' | 'zstd'

/** A file as a stream of decompressed bytes that can be started again. */
export interface ByteSource {
  /** For people and for what a name says: of a fetched file its address. */
  readonly path: string
  /** Where the bytes lie. */
  readonly file: string
  readonly size: number
  readonly compression: Compression
  /** Decompressed bytes from the start. */
  stream(): AsyncIterable<Buffer>
  /** The same of a large file in pieces that hold until the next one is asked for: fresh memory for each costs more than reading it. */
  passing?(): AsyncIterable<Buffer>
  /** At most `count` decompressed bytes from the start. */
  head(count: number): Promise<Buffer>
}

export interface OpenBytes {
  /** Ends every stream of the file, with its reason. */
  readonly signal?: AbortSignal | undefined
  /** What the file is called, where that is not where it lies. */
  readonly path?: string
  /** Reads in short pieces. */
  readonly sparing?: boolean | undefined
}

/**
 * Opens a data file; gzip and zstandard are recognised by their magic bytes, not by the name.
 * @throws ModelGateError not-found, empty-file, lfs-pointer, corrupt
 */
export async function openBytes(
  file: string,
  { signal, path = file, sparing = false }: OpenBytes = {},
): Promise<ByteSource> {
  const info = await stat(file).catch(async (error: unknown) => {
    throw (await import('./unopened.js')).unopened(error, path)
  })
  if (!info.isFile()) {
    throw new ModelGateError('not-found', `${plain(path)}: is not a file`, {
      subject: path,
      remedy: 'Give the path of a CSV, JSON Lines, Parquet, Arrow or NumPy file, or of a folder.',
    })
  }
  if (info.size === 0)
    throw new ModelGateError('empty-file', `${plain(path)}: the file is empty`, {
      subject: path,
      remedy: 'Write it again; a job that makes it may have failed half-way.',
    })
  const magic = await firstBytes(createReadStream(file, { end: 255 }), 256).catch(async (error: unknown) => {
    throw (await import('./unopened.js')).unopened(error, path)
  })
  if (magic.toString('latin1').startsWith('version https://git-lfs.github.com/spec/')) {
    throw new ModelGateError('lfs-pointer', `${plain(path)}: a git-lfs pointer, not the data itself`, {
      subject: path,
      remedy: 'Run `git lfs pull`, or set `lfs: true` on actions/checkout.',
    })
  }
  const compression = compressionOf(magic)
  const readBytes = sparing ? SPARING_READ_BYTES : READ_BYTES
  const stream = (): AsyncIterable<Buffer> => stoppable(decompressed(file, path, compression, readBytes), signal)
  return {
    path,
    file,
    size: info.size,
    compression,
    stream,
    ...(compression === 'none' && info.size > readBytes
      ? { passing: () => stoppable(passingPieces(file, readBytes), signal) }
      : {}),
    head: (count) => firstBytes(stream(), count),
  }
}

async function* passingPieces(file: string, readBytes: number): AsyncGenerator<Buffer> {
  const handle = await open(file)
  const [first, second] = [Buffer.allocUnsafeSlow(readBytes), Buffer.allocUnsafeSlow(readBytes)]
  let reading = handle.read(first, 0, readBytes)
  try {
    for (;;) {
      const { bytesRead, buffer } = await reading
      if (bytesRead === 0) return
      // The next piece is read while this one is used.
      reading = handle.read(buffer === first ? second : first, 0, readBytes)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await Promise.allSettled([reading])
    await handle.close()
  }
}

function compressionOf(magic: Buffer): Compression {
  if (magic[0] === 0x1f && magic[1] === 0x8b) return 'gzip'
  return magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none'
}

function decompressed(
  file: string,
  path: string,
  compression: Compression,
  highWaterMark: number,
): AsyncIterable<Buffer> {
  if (compression === 'none') return createReadStream(file, { highWaterMark })
  return through(file, path, compression, highWaterMark)
}

async function* through(
  file: string,
  path: string,
  compression: 'gzip' | 'zstd',
  highWaterMark: number,
): AsyncGenerator<Buffer> {
  const decompressor = await decompressorOf(compression)
  const out = new PassThrough({ highWaterMark })
  const failure = pipeline(createReadStream(file, { highWaterMark }), decompressor, out).then(
    () => null,
    (error: unknown) => error,
  )
  try {
    for await (const bytes of out as AsyncIterable<Buffer>) yield bytes
  } catch (error) {
    const cause = (await failure) ?? error
    const { size } = await stat(file)
    throw new ModelGateError(
      'corrupt',
      `${plain(path)}: the compressed data is damaged (${messageOf(cause)}); found ${size} bytes, expected a whole ${compression} file`,
      {
        subject: path,
        remedy:
          'Copy the file again and compare its size and sha256 with those of the source, compress it again, or give the uncompressed file.',
        cause,
      },
    )
  } finally {
    out.destroy()
  }
}

async function decompressorOf(compression: 'gzip' | 'zstd'): Promise<Transform> {
  const zlib = await import('node:zlib')
  if (compression === 'gzip') return zlib.createGunzip({ chunkSize: 256 * 1024 })
  // Node 22.15 and later; older ones have no zstandard of their own.
  const create = (zlib as { createZstdDecompress?: () => Transform }).createZstdDecompress
  return create === undefined ? await zstdTransform() : create()
}

/** A library's decompressor, three to five times slower than Node's own. */
async function zstdTransform(): Promise<Transform> {
  const { Decompress } = await import('fzstd')
  const decompressor = new Decompress()
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      settle(done, () => {
        decompressor.push(chunk)
      })
    },
    flush(done) {
      settle(done, () => {
        decompressor.push(new Uint8Array(0), true)
      })
    },
  })
  decompressor.ondata = (bytes) => transform.push(bytes)
  return transform
}

function settle(done: (error?: Error) => void, act: () => void): void {
  try {
    act()
    done()
  } catch (error) {
    done(error instanceof Error ? error : new Error(messageOf(error)))
  }
}

/** Bytes of a file that is not compressed, from `start` on. */
export async function readRange(file: string, start: number, length: number): Promise<Buffer> {
  const handle = await open(file)
  try {
    const bytes = Buffer.alloc(length)
    await handle.read(bytes, 0, length, start)
    return bytes
  } finally {
    await handle.close()
  }
}

async function firstBytes(stream: AsyncIterable<Buffer> | Readable, count: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let total = 0
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    parts.push(bytes)
    total += bytes.length
    if (total >= count) break
  }
  return Buffer.concat(parts).subarray(0, count)
}
