import { messageOf, ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'

/** Why the system does not open a data file. */
export function unopened(cause: unknown, path: string): ModelGateError {
  const { code = messageOf(cause) } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ModelGateError('not-found', `${plain(path)}: does not exist, or is a link to what does not`, {
      subject: path,
      remedy: 'Give the path of a CSV, JSON Lines, Parquet, Arrow or NumPy file, or of a folder.',
    })
  }
  return new ModelGateError('not-found', `${plain(path)}: cannot be read (${code})`, {
    subject: path,
    remedy: 'Give this user the right to read the file and to enter its folders, or name another file.',
    cause,
  })
}
