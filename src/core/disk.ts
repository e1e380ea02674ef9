import { ModelGateError } from './errors.js'

/** Codes of the operating system for a disk that does not take what is written, and what to do about each. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room on it, then run again.',
  EDQUOT: 'The disk quota is used up: make room, then run again.',
  EFBIG: 'The file is larger than the system lets this process write (ulimit -f): raise the limit, then run again.',
  EROFS: 'The file system is read-only: use another folder, or mount it for writing.',
  EACCES: 'This user may not write there: give it the right, or use another folder.',
  EPERM: 'This user may not write there: give it the right, or use another folder.',
}

/**
 * A failure to write as one clear error; anything else as it is.
 * @param lost what that means for the state, one clause: `the environment is unchanged`
 */
export function asDiskError(error: unknown, lost: string): unknown {
  const { code, path, message } = error as NodeJS.ErrnoException
  const remedy = code === undefined ? undefined : REMEDIES[code]
  if (error instanceof ModelGateError || remedy === undefined) return error
  const where = path ?? 'a file'
  return new ModelGateError('disk', `${where} could not be written (${message}); ${lost}`, {
    subject: where,
    remedy,
    cause: error,
  })
}
