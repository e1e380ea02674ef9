import { createHash } from 'node:crypto'
import { readModelBytes, type ReadModelOptions } from './model-bytes.js'

export interface ModelFile {
  readonly bytes: Uint8Array
  /** Lower-case hex of the file's bytes. */
  readonly sha256: string
  readonly size: number
}

/**
 * Reads a model file once, hashing the very bytes that are returned.
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
export async function readModelFile(path: string, options: ReadModelOptions = {}): Promise<ModelFile> {
  const hash = createHash('sha256')
  const bytes = await readModelBytes(path, options, (chunk) => void hash.update(chunk))
  return { bytes, sha256: hash.digest('hex'), size: bytes.length }
}
