import { messageOf, ModelGateError } from '../../../core/errors.js'
import { listOf, namedRequirement, type DependencyList } from '../packages.js'
import { fieldOf, textOf } from './fields.js'

/** https://github.com/pypa/pipfile: exact versions below `default` and `develop`. */
export function readPipfileLock(text: string, source: string): DependencyList {
  let lock: unknown
  try {
    lock = JSON.parse(text)
  } catch (cause) {
    throw new ModelGateError('data', `${source} is not JSON: ${messageOf(cause)}`, { subject: source, cause })
  }
  return listOf(
    ['default', 'develop'].flatMap((section) =>
      Object.entries(fieldOf(lock, section) ?? {}).map(([name, entry]) =>
        namedRequirement(name, textOf(entry, 'version') ?? '', source),
      ),
    ),
  )
}
