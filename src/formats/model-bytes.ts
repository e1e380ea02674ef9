import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { ModelGateError } from '../core/errors.js'
import { MAX_MODEL_BYTES } from '../core/limits.js'
import { plain } from '../core/text.js'
import { closedFile } from './reading-file.js'

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
    const stat = await handle.stat()
    if (!stat.isFile() || stat.size === 0 || stat.size > MAX_MODEL_BYTES)
      throw (await words()).noModel(stat, path, name)
    const { size } = stat
    const bytes = await roomFor(size, name, options.shared === true)
    let offset = 0
    while (offset < size) {
      if (options.signal?.aborted === true)
        throw new ModelGateError('cancelled', `${plain(name)}: reading was cancelled`)
      const length = Math.min(CHUNK_BYTES, size - offset)
      const { bytesRead } = await handle.read(bytes, offset, length, offset).catch(async (error: unknown) => {
        throw (await words()).unreadable(error, name, offset)
      })
      if (bytesRead === 0) throw (await words()).shrunk(name, size, offset)
      hear?.(bytes.subarray(offset, offset + bytesRead))
      offset += bytesRead
    }
    if (isLfsPointer(bytes)) throw (await words()).lfsPointer(bytes, name)
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
    throw await closedFile(cause, path, name)
  }
}

async function roomFor(size: number, name: string, shared: boolean): Promise<Uint8Array> {
  try {
    return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size)
  } catch (cause) {
    throw (await words()).noRoom(cause, name, size)
  }
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= 1024) return false
  return Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
}

function words() {
  return import('./unreadable-file.js')
}
