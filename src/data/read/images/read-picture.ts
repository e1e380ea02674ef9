import { readFile, stat } from 'node:fs/promises'
import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import type { Picture } from './picture.js'

/** Of one file; an uncompressed picture of MAX_PIXELS with alpha has as many. */
const MAX_FILE_BYTES = 256 * 1024 * 1024

/** Names of the files that are read as pictures; what they are is decided by their bytes. */
export const PICTURE_NAME = /\.(png|jpe?g)$/i

/** @throws ModelGateError not-found, unsupported for other formats, corrupt, limit */
export async function readPicture(path: string): Promise<Picture> {
  const info = await stat(path).catch(() => null)
  if (!info?.isFile()) {
    throw new ModelGateError('not-found', `${plain(path)}: ${info ? 'is not a file' : 'does not exist'}`, {
      subject: path,
    })
  }
  if (info.size > MAX_FILE_BYTES) {
    throw new ModelGateError(
      'limit',
      `${plain(path)}: an image of ${info.size} bytes, at most ${MAX_FILE_BYTES} are read`,
    )
  }
  const bytes = await readFile(path)
  // Loaded when needed: a table that only names pictures in a column is opened without them.
  if (bytes.length >= 8 && bytes.toString('latin1', 0, 4) === '\x89PNG')
    return (await import('./png.js')).decodePng(bytes, path)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return (await import('./jpeg.js')).decodeJpeg(bytes, path)
  if (bytes.toString('latin1', 0, 40).startsWith('version https://git-lfs.github.com/spec/')) {
    throw new ModelGateError('lfs-pointer', `${plain(path)}: a git-lfs pointer, not the image itself`, {
      subject: path,
      remedy: 'Run `git lfs pull`, or set `lfs: true` on actions/checkout.',
    })
  }
  throw new ModelGateError('unsupported', `${plain(path)}: neither PNG nor JPEG`, {
    subject: path,
    remedy: 'Save the image as PNG.',
  })
}
