import { existsSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import { MAX_MODEL_BYTES } from '../core/limits.js'

/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024

export interface ReadModelOptions {
  readonly signal?: AbortSignal
  /** Into shared memory, for threads that read the same bytes. */
  readonly shared?: boolean
}

/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
export async function readModelBytes(
  path: string,
  options: ReadModelOptions = {},
  hear?: (chunk: Uint8Array) => void,
): Promise<Uint8Array> {
  const handle = await openFile(path)
  try {
    const { size } = await regularFile(handle, path)
    const bytes = options.shared === true ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size)
    let offset = 0
    while (offset < size) {
      if (options.signal?.aborted === true) throw new ModelGateError('cancelled', `${path}: reading was cancelled`)
      const { bytesRead } = await handle.read(bytes, offset, Math.min(CHUNK_BYTES, size - offset), offset)
      if (bytesRead === 0)
        throw new ModelGateError('corrupt', `${path}: shrank from ${size} to ${offset} bytes while it was read`)
      hear?.(bytes.subarray(offset, offset + bytesRead))
      offset += bytesRead
    }
    if (isLfsPointer(bytes)) throw lfsPointer(path)
    return bytes
  } finally {
    await handle.close()
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : String(cause)
    throw new ModelGateError('not-found', `${path}: ${reason}`, {
      subject: path,
      remedy: 'Check the path; it is relative to the working directory. In a workflow, check out the repository first.',
      cause,
    })
  }
}

async function regularFile(handle: FileHandle, path: string): Promise<{ size: number }> {
  const stat = await handle.stat()
  if (stat.isDirectory() && existsSync(join(path, 'saved_model.pb'))) {
    throw new ModelGateError(
      'unsupported',
      `${path} is a TensorFlow SavedModel folder, which is only scanned, not run`,
      {
        subject: path,
        remedy: `modelgate scan ${path} judges it. To run the model, save it as a .keras or .onnx file.`,
      },
    )
  }
  if (!stat.isFile()) {
    const what = stat.isDirectory() ? 'a directory' : 'not a regular file'
    throw new ModelGateError('not-found', `${path} is ${what}, a model file is expected`, {
      subject: path,
      remedy: 'Name the model file itself, such as models/model.joblib.',
    })
  }
  if (stat.size === 0) {
    throw new ModelGateError('empty-file', `${path} is empty`, {
      subject: path,
      remedy: 'Save the model again; a job that writes it may have failed half-way.',
    })
  }
  if (stat.size > MAX_MODEL_BYTES) {
    throw new ModelGateError('limit', `${path} has ${stat.size} bytes; the largest model file is ${MAX_MODEL_BYTES}`, {
      subject: path,
      remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
    })
  }
  return stat
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
  )
}

function lfsPointer(path: string): ModelGateError {
  return new ModelGateError('lfs-pointer', `${path} is a git-lfs pointer, not the model itself`, {
    subject: path,
    remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
  })
}
