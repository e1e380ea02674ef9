import { isRemoteAddress, parseRemoteAddress } from '../../core/remote-address.js'
import { readRange } from '../read/bytes.js'
import type { DataFile } from '../read/open.js'
import type { OpenOptions } from '../table-source.js'

/** Enough of the beginning of a file to see what it is. */
export const HEAD_BYTES = 512
/** Most footers are shorter; others are fetched once their length is known. */
const TAIL_BYTES = 256 * 1024
/** https://github.com/apache/parquet-format#file-format: length of the footer, then the magic. */
const FOOTER_TAIL = 8
const MAGIC = 'PAR1'

/**
 * Parquet files of another machine of which head and footer are here, and holes elsewhere: what an outline reads. Pinned files
 * are not taken so, since their digest is that of all bytes.
 * @returns null when they are not Parquet, have no strong ETag, or are not given in parts
 */
export async function remoteFooters(path: string, options: OpenOptions): Promise<readonly DataFile[] | null> {
  const { remoteHeads, remoteParts } = options
  if (remoteHeads === undefined || remoteParts === undefined) return null
  if (!isRemoteAddress(path) || parseRemoteAddress(path).sha256 !== null) return null
  const heads = await remoteHeads(path, HEAD_BYTES)
  if (heads === null) return null
  const files: (DataFile & { readonly etag: string; readonly size: number })[] = []
  for (const { name, etag, size, head } of heads) {
    if (etag === null || size < HEAD_BYTES || head.toString('latin1', 0, MAGIC.length) !== MAGIC) return null
    files.push({ path: '', name, etag, size })
  }
  const fetched = async (tails: readonly number[]): Promise<readonly DataFile[] | null> => {
    const parts = files.map(({ size, etag }, file) => {
      const ranges = [[0, HEAD_BYTES] as const, [Math.max(HEAD_BYTES, size - tails[file]!), size] as const]
      return { file, size, etag, ranges }
    })
    const here = await remoteParts(path, { files: files.length, parts })
    return here?.map((one, file) => ({ ...one, etag: files[file]!.etag })) ?? null
  }
  const first = await fetched(files.map(() => TAIL_BYTES))
  if (first === null) return null
  const lengths: number[] = []
  for (const [at, { path: place }] of first.entries()) {
    const tail = await readRange(place, files[at]!.size - FOOTER_TAIL, FOOTER_TAIL)
    lengths.push(Math.min(files[at]!.size, tail.readUInt32LE(0) + FOOTER_TAIL))
  }
  return lengths.every((length) => length <= TAIL_BYTES) ? first : fetched(lengths)
}
