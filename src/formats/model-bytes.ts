import { constants, existsSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelGateError, type ErrorCode } from '../core/errors.js'
import { MAX_MODEL_BYTES } from '../core/limits.js'
import { plain } from '../core/text.js'
import { closedFile } from './closed-file.js'

/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024

export interface ReadModelOptions {
  readonly signal?: AbortSignal
  /** How errors call the file: as the user wrote it. Default: the path. */
  readonly name?: string
  /** Into shared memory, for threads that read the same bytes. */
  readonly shared?: boolean
}

/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory, not readable), empty-file, lfs-pointer, limit, disk
 */
export async function readModelBytes(
  path: string,
  options: ReadModelOptions = {},
  hear?: (chunk: Uint8Array) => void,
): Promise<Uint8Array> {
  const name = options.name ?? path
  const handle = await openFile(path, name)
  try {
    const { size } = await regularFile(handle, path, name)
    const bytes = roomFor(size, name, options.shared === true)
    let offset = 0
    while (offset < size) {
      if (options.signal?.aborted === true)
        throw new ModelGateError('cancelled', `${plain(name)}: reading was cancelled`)
      const length = Math.min(CHUNK_BYTES, size - offset)
      const { bytesRead } = await handle.read(bytes, offset, length, offset).catch((error: unknown) => {
        throw unreadable(error, name, offset)
      })
      if (bytesRead === 0) throw shrunk(name, size, offset)
      hear?.(bytes.subarray(offset, offset + bytesRead))
      offset += bytesRead
    }
    if (isLfsPointer(bytes)) throw lfsPointer(bytes, name)
    return bytes
  } finally {
    await handle.close()
  }
}

/** Nothing waits for the other end of a pipe: what is no file is refused at once. */
const FLAGS = constants.O_RDONLY | ((constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0)

async function openFile(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, FLAGS)
  } catch (cause) {
    throw closedFile(cause, path, name)
  }
}

async function regularFile(handle: FileHandle, path: string, name: string): Promise<{ size: number }> {
  const stat = await handle.stat()
  if (stat.isDirectory() && existsSync(join(path, 'saved_model.pb'))) {
    throw problem('unsupported', name, ' is a TensorFlow SavedModel folder, which is only scanned, not run', {
      remedy: `modelgate scan ${plain(name)} judges it. To run the model, save it as a .keras or .onnx file.`,
    })
  }
  if (!stat.isFile()) {
    const what = stat.isDirectory() ? 'a directory' : 'not a regular file'
    throw problem('not-found', name, ` is ${what}, a model file is expected`, {
      remedy: 'Name the model file itself, such as models/model.joblib.',
    })
  }
  if (stat.size === 0) {
    throw problem('empty-file', name, ' is empty (0 bytes), a model file is expected', {
      remedy: 'Save the model again; a job that writes it may have failed half-way.',
    })
  }
  if (stat.size > MAX_MODEL_BYTES) {
    throw problem('limit', name, ` has ${stat.size} bytes; the largest model file is ${MAX_MODEL_BYTES}`, {
      remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
    })
  }
  return stat
}

function roomFor(size: number, name: string, shared: boolean): Uint8Array {
  try {
    return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size)
  } catch (cause) {
    throw problem('limit', name, `: ${size} bytes do not fit into the memory of this machine`, {
      remedy: 'Use a machine with more memory, or a smaller model.',
      cause,
    })
  }
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && latin1(bytes).startsWith('version https://git-lfs.github.com/spec/')
}

function lfsPointer(bytes: Uint8Array, name: string): ModelGateError {
  const size = /^size (\d{1,15})$/m.exec(latin1(bytes))?.[1]
  const expected = size === undefined ? '' : `: found ${bytes.length} bytes, expected the model of ${size}`
  return problem('lfs-pointer', name, ` is a git-lfs pointer, not the model itself${expected}`, {
    remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
  })
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function shrunk(name: string, size: number, offset: number): ModelGateError {
  return problem('corrupt', name, `: shrank from ${size} to ${offset} bytes while it was read`, {
    remedy: 'Let nothing write to the file during the run, then run again.',
  })
}

function unreadable(cause: unknown, name: string, offset: number): ModelGateError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException
  return problem('disk', name, `: it could not be read behind byte ${offset} (${code})`, {
    remedy: 'Check the disk or the mount that has the file, then run again.',
    cause,
  })
}

function problem(
  code: ErrorCode,
  name: string,
  told: string,
  details: { readonly remedy: string; readonly cause?: unknown },
): ModelGateError {
  return new ModelGateError(code, `${plain(name)}${told}`, { subject: name, file: name, ...details })
}
