import { gunzipSync, inflateSync, type InputType, type ZlibOptions } from 'node:zlib'
import { corrupt } from '../../core/errors.js'
import { overBudget } from './budget.js'
import { type Decompressed } from './decompressed.js'

/** zlib (RFC 1950). */
export function decompressZlib(bytes: Uint8Array, budget: number): Decompressed {
  return run('zlib', inflateSync, bytes, budget)
}

/** gzip (RFC 1952), any number of members. */
export function decompressGzip(bytes: Uint8Array, budget: number): Decompressed {
  return run('gzip', gunzipSync, bytes, budget)
}

/** With `info`, node:zlib also returns the engine, whose bytesWritten is the input it consumed. */
interface WithInfo {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

function run(
  container: string,
  decompress: (input: InputType, options: ZlibOptions) => unknown,
  bytes: Uint8Array,
  budget: number,
): Decompressed {
  try {
    const { buffer, engine } = decompress(bytes, {
      info: true,
      maxOutputLength: budget,
      chunkSize: chunkSize(bytes.length),
    }) as WithInfo
    return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length), consumed: engine.bytesWritten }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw overBudget(container, budget)
    const reason = (cause as Error).message
    throw reason === 'unexpected end of file'
      ? corrupt(container, 'truncated: the file ends before the stream does', bytes.length)
      : corrupt(container, reason)
  }
}

/** Few chunks for large files, no megabyte for small ones. */
function chunkSize(compressedBytes: number): number {
  return Math.min(1 << 20, Math.max(1 << 14, compressedBytes * 4))
}
