import { isModelGateError, ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'

/** What a path was written as, where that differs from where the file lies. */
export interface Naming {
  /** All of it. */
  readonly path: string
  /** The file or folder that it names, or of a pattern the folder in front of it. */
  readonly place: string
  readonly written: string
}

/** An error of a reader, which calls files by where they lie, with the name that the user knows. */
export function renamed(error: unknown, naming: Naming): unknown {
  if (!isModelGateError(error)) return error
  const message = nameIn(error.message, naming)
  if (message === error.message) return error
  const { code, remedy, subject, places } = error
  return new ModelGateError(code, message, {
    ...{ cause: error, places, file: naming.path },
    ...(remedy === undefined ? {} : { remedy: nameIn(remedy, naming) }),
    ...(subject === undefined ? {} : { subject: nameIn(subject, naming) }),
  })
}

function nameIn(text: string, { place, written }: Naming): string {
  return text.replaceAll(place, () => written).replaceAll(plain(place), () => plain(written))
}

/** What is wrong with rows, told of the file that they are of. */
export function aboutRows(error: unknown, path: string): unknown {
  if (!isModelGateError(error) || error.code !== 'data' || error.file !== undefined) return error
  const name = plain(path)
  if (error.message.includes(name)) return error
  const { remedy, subject, places } = error
  return new ModelGateError('data', `${name}: ${error.message}`, {
    ...{ cause: error, places, file: path },
    ...(remedy === undefined ? {} : { remedy }),
    ...(subject === undefined ? {} : { subject }),
  })
}
