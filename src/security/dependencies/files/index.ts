import { ModelGateError } from '../../../core/errors.js'
import type { DependencyList } from '../packages.js'
import { readCondaEnvironment, readCondaLock } from './conda.js'
import { readPipfileLock } from './pipfile-lock.js'
import { readPyproject } from './pyproject.js'
import { readRequirementsTxt } from './requirements-txt.js'
import { readTomlLock } from './toml-lock.js'

interface DependencyFile {
  /** Matched against the file's own name. */
  readonly names: RegExp
  readonly read: (text: string, source: string) => DependencyList
}

/** One reader a kind of file. */
const dependencyFiles: readonly DependencyFile[] = [
  { names: /^requirements.*\.txt$/i, read: readRequirementsTxt },
  { names: /^pyproject\.toml$/, read: readPyproject },
  { names: /^(?:poetry|uv|pdm)\.lock$/, read: readTomlLock },
  { names: /^Pipfile\.lock$/, read: readPipfileLock },
  { names: /^environment\.ya?ml$/, read: readCondaEnvironment },
  { names: /^conda-lock\.ya?ml$/, read: readCondaLock },
]

export function isDependencyFile(name: string): boolean {
  return dependencyFiles.some(({ names }) => names.test(name))
}

/**
 * Reads a dependency file by its name.
 * @throws ModelGateError unsupported for an unknown name, data when the content breaks its format
 */
export function readDependencyFile(name: string, text: string): DependencyList {
  const kind = dependencyFiles.find(({ names }) => names.test(name))
  if (kind === undefined) {
    throw new ModelGateError('unsupported', `${name} is no dependency file that ModelGate reads`, {
      subject: name,
      remedy:
        'Give a requirements*.txt, pyproject.toml, poetry.lock, uv.lock, pdm.lock, Pipfile.lock, environment.yml or conda-lock.yml.',
    })
  }
  return kind.read(text, name)
}
