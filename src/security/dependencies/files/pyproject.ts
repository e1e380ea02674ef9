import { parse } from 'smol-toml'
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

/**
 * Requirements of a pyproject.toml: `project.dependencies` and extras
 * (https://packaging.python.org/en/latest/specifications/pyproject-toml/), PEP 735 groups, and Poetry's own tables
 * (https://python-poetry.org/docs/dependency-specification/).
 */
export function readPyproject(text: string, source: string): DependencyList {
  let project: unknown
  try {
    project = parse(text)
  } catch (cause) {
    throw new ModelGateError('data', `${source} is not TOML: ${messageOf(cause)}`, { subject: source, cause })
  }
  const standard = fieldOf(project, 'project')
  const groups = [
    fieldOf(standard, 'dependencies'),
    ...valuesOf(fieldOf(standard, 'optional-dependencies')),
    ...valuesOf(fieldOf(project, 'dependency-groups')),
  ]
  return listOf([
    ...groups
      .flatMap((group) => (Array.isArray(group) ? (group as unknown[]) : []))
      .filter((requirement) => typeof requirement === 'string')
      .map((requirement) => readRequirement(requirement, source)),
    ...poetryRequirements(fieldOf(fieldOf(project, 'tool'), 'poetry'), source),
  ])
}

function poetryRequirements(poetry: object | null, source: string): (PackageVersion | OpenRequirement)[] {
  const tables = [
    fieldOf(poetry, 'dependencies'),
    fieldOf(poetry, 'dev-dependencies'),
    ...valuesOf(fieldOf(poetry, 'group')).map((group) => fieldOf(group, 'dependencies')),
  ]
  return tables
    .flatMap((table) => Object.entries(table ?? {}) as [string, unknown][])
    .filter(([name]) => name !== 'python')
    .map(([name, value]) => {
      const version = typeof value === 'string' ? value : textOf(value, 'version')
      return version === null
        ? { requirement: name, source }
        : namedRequirement(name, poetrySpecifier(version), source, `${name} ${version}`)
    })
}

function valuesOf(table: object | null): readonly unknown[] {
  return Object.values(table ?? {})
}

/** Poetry's caret, tilde, wildcard and bare versions as PEP 440 writes them; others stay as they are. */
function poetrySpecifier(constraint: string): string {
  return constraint
    .split(',')
    .map((part) => part.trim())
    .map((part) => {
      const match = /^([\^~]?)(\d+(?:\.\d+)*)(\.\*)?$/.exec(part)
      if (match === null) return part === '*' ? '' : part
      const [, operator, version, wildcard] = match
      if (operator === '') return wildcard === undefined ? `==${version!}` : `==${version!}.*`
      return `>=${version!},<${nextVersion(version!, operator === '^')}`
    })
    .filter((part) => part !== '')
    .join(',')
}

/** ^1.2.3 ends before 2, ^0.2.3 before 0.3; ~1.2.3 ends before 1.3, ~1 before 2. */
function nextVersion(version: string, caret: boolean): string {
  const parts = version.split('.').map(Number)
  const firstSet = parts.findIndex((part) => part !== 0)
  const raised = caret ? (firstSet < 0 ? parts.length - 1 : firstSet) : Math.min(1, parts.length - 1)
  return parts
    .slice(0, raised + 1)
    .map((part, at) => (at === raised ? part + 1 : part))
    .join('.')
}
