import { parse } from 'yaml'
import { messageOf, ModelGateError } from '../../../core/errors.js'
import {
  listOf,
  namedRequirement,
  readRequirement,
  type DependencyList,
  type OpenRequirement,
  type PackageVersion,
} from '../packages.js'
import { fieldOf, textOf } from './fields.js'

/** Conda packages that PyPI knows by another name. */
const PYPI_NAMES: Readonly<Record<string, string>> = {
  pytorch: 'torch',
  'py-xgboost': 'xgboost',
  'lightgbm-cpu': 'lightgbm',
}

/** environment.yml: https://docs.conda.io/projects/conda/en/latest/user-guide/tasks/manage-environments.html */
export function readCondaEnvironment(text: string, source: string): DependencyList {
  const entries: unknown = fieldOf(parseYaml(text, source), 'dependencies')
  return listOf(
    (Array.isArray(entries) ? (entries as unknown[]) : []).flatMap((entry) => {
      if (typeof entry === 'string') return [condaRequirement(entry, source)]
      const pip: unknown = fieldOf(entry, 'pip')
      return (Array.isArray(pip) ? (pip as unknown[]) : [])
        .filter((requirement) => typeof requirement === 'string')
        .map((requirement) => readRequirement(requirement, source))
    }),
  )
}

/** conda-lock.yml: https://conda.github.io/conda-lock/ */
export function readCondaLock(text: string, source: string): DependencyList {
  const entries: unknown = fieldOf(parseYaml(text, source), 'package')
  return listOf(
    (Array.isArray(entries) ? (entries as unknown[]) : []).map((entry) => {
      const name = textOf(entry, 'name') ?? ''
      return namedRequirement(pypiName(name), `==${textOf(entry, 'version') ?? ''}`, source)
    }),
  )
}

/** `channel::name`, then a version with one or two equal signs (one: a prefix), or a comparison; a build string last. */
function condaRequirement(text: string, source: string): PackageVersion | OpenRequirement {
  const match = /^(?:[\w./-]+::)?([A-Za-z\d][\w.-]*)\s*(.*)$/.exec(text.trim())
  if (match === null) return { requirement: text, source }
  const [, name, constraint] = match
  const [version = ''] = constraint!
    .trim()
    .replace(/^=(?!=)/, '= ')
    .replace(/^= /, '=')
    .split(/(?<=[\w*])[= ](?=[\w*])/)
  const specifier = /^=\d/.test(version) ? `==${version.slice(1).replace(/\.\*$/, '')}.*` : version
  return namedRequirement(pypiName(name!), specifier, source, text)
}

function pypiName(name: string): string {
  return PYPI_NAMES[name.toLowerCase()] ?? name
}

function parseYaml(text: string, source: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    throw new ModelGateError('data', `${source} is not YAML: ${messageOf(cause)}`, { subject: source, cause })
  }
}
