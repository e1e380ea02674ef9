import { existsSync, readlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { ModelGateError, type ErrorDetails } from '../core/errors.js'
import { MAX_MODEL_BYTES } from '../core/limits.js'
import { plain } from '../core/text.js'

/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
export function closedFile(cause: unknown, path: string, name: string): ModelGateError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException
  const shown = plain(name)
  const about = { subject: name, file: name, cause }
  switch (code) {
    case 'ENOENT': {
      const target = targetOf(path)
      return target === null
        ? noSuchFile(`${shown}: no such file, a model file is expected`, about)
        : new ModelGateError(
            'not-found',
            `${shown}: a link to ${plain(target, 200)}, where no file is; a model file is expected`,
            { ...about, remedy: 'Put the model where the link leads, or name the model itself.' },
          )
    }
    case 'ENOTDIR':
      return noSuchFile(`${shown}: no such file: a part of its path is a file and no folder`, about)
    case 'ENAMETOOLONG':
      return noSuchFile(`${shown}: no such file: the name is longer than names of files may be`, about)
    case 'ELOOP':
      return new ModelGateError('not-found', `${shown}: a link that leads back to itself`, {
        ...about,
        remedy: 'Put the model itself there, or name it.',
      })
    case 'EACCES':
    case 'EPERM':
      return new ModelGateError('not-found', `${shown}: this user may not read it (${code})`, {
        ...about,
        remedy: 'Give the right to read the file and to enter its folders (`chmod u+r`), or run as the user who may.',
      })
    default:
      return new ModelGateError('not-found', `${shown}: it cannot be opened (${code})`, {
        ...about,
        remedy: 'Check the disk or the mount, and that the path names a file.',
      })
  }
}

function noSuchFile(message: string, about: ErrorDetails): ModelGateError {
  return new ModelGateError('not-found', message, {
    ...about,
    remedy: 'Check the path; it is relative to the working directory. In a workflow, check out the repository first.',
  })
}

/** Where a link leads; null for what is no link. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

/** Why what was opened is no model file: no file at all, empty, or too large. */
export function noModel(stat: Stats, path: string, name: string): ModelGateError {
  if (stat.isDirectory() && existsSync(join(path, 'saved_model.pb'))) {
    return new ModelGateError(
      'unsupported',
      `${plain(name)} is a TensorFlow SavedModel folder, which is only scanned, not run`,
      {
        ...about(name),
        remedy: `modelgate scan ${plain(name)} judges it. To run the model, save it as a .keras or .onnx file.`,
      },
    )
  }
  if (!stat.isFile()) {
    const what = stat.isDirectory() ? 'a directory' : 'not a regular file'
    return new ModelGateError('not-found', `${plain(name)} is ${what}, a model file is expected`, {
      ...about(name),
      remedy: 'Name the model file itself, such as models/model.joblib.',
    })
  }
  if (stat.size === 0) {
    return new ModelGateError('empty-file', `${plain(name)} is empty (0 bytes), a model file is expected`, {
      ...about(name),
      remedy: 'Save the model again; a job that writes it may have failed half-way.',
    })
  }
  return new ModelGateError(
    'limit',
    `${plain(name)} has ${stat.size} bytes; the largest model file is ${MAX_MODEL_BYTES}`,
    {
      ...about(name),
      remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
    },
  )
}

export function noRoom(cause: unknown, name: string, size: number): ModelGateError {
  return new ModelGateError('limit', `${plain(name)}: ${size} bytes do not fit into the memory of this machine`, {
    ...about(name),
    remedy: 'Use a machine with more memory, or a smaller model.',
    cause,
  })
}

export function lfsPointer(bytes: Uint8Array, name: string): ModelGateError {
  const size = /^size (\d{1,15})$/m.exec(Buffer.from(bytes).toString('latin1'))?.[1]
  const expected = size === undefined ? '' : `: found ${bytes.length} bytes, expected the model of ${size} bytes`
  return new ModelGateError('lfs-pointer', `${plain(name)} is a git-lfs pointer, not the model itself${expected}`, {
    ...about(name),
    remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
  })
}

export function shrunk(name: string, size: number, offset: number): ModelGateError {
  return new ModelGateError('corrupt', `${plain(name)}: shrank from ${size} to ${offset} bytes while it was read`, {
    ...about(name),
    remedy: 'Let nothing write to the file during the run, then run again.',
  })
}

export function unreadable(cause: unknown, name: string, offset: number): ModelGateError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException
  return new ModelGateError('disk', `${plain(name)}: it could not be read behind byte ${offset} (${code})`, {
    ...about(name),
    remedy: 'Check the disk or the mount that has the file, then run again.',
    cause,
  })
}

function about(name: string): { readonly subject: string; readonly file: string } {
  return { subject: name, file: name }
}
