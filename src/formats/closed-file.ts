import { readlinkSync } from 'node:fs'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'

/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
export function closedFile(cause: unknown, path: string, name: string): ModelGateError {
  const [reason, remedy] = whyClosed(cause, path)
  return new ModelGateError('not-found', `${plain(name)}: ${reason}`, { subject: name, file: name, remedy, cause })
}

const CHECK_PATH =
  'Check the path; it is relative to the working directory. In a workflow, check out the repository first.'

/** Why a path cannot be opened, in words for people, and what to do about it. */
function whyClosed(cause: unknown, path: string): readonly [reason: string, remedy: string] {
  const { code = String(cause) } = cause as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT': {
      const target = targetOf(path)
      if (target === null) return ['no such file, a model file is expected', CHECK_PATH]
      const remedy = 'Put the model where the link leads, or name the model itself.'
      return [`a link to ${plain(target, 200)}, where no file is; a model file is expected`, remedy]
    }
    case 'ENOTDIR':
      return ['no such file: a part of its path is a file and no folder', CHECK_PATH]
    case 'ELOOP':
      return ['a link that leads back to itself', 'Put the model itself there, or name it.']
    case 'ENAMETOOLONG':
      return ['no such file: the name is longer than names of files may be', CHECK_PATH]
    case 'EACCES':
    case 'EPERM':
      return [
        `this user may not read it (${code})`,
        'Give the right to read the file and to enter its folders (`chmod u+r`), or run as the user who may.',
      ]
    default:
      return [`it cannot be opened (${code})`, 'Check the disk or the mount, and that the path names a file.']
  }
}

/** Where a link leads; null for what is no link. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
