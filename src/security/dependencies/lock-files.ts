import { messageOf, ModelGateError } from '../../core/errors.js'
import { isVersion, normaliseName, type DependencyList, type OpenRequirement, type PackageVersion } from './packages.js'

interface DependencyFile {
  /** Matched against the file's own name. */
  readonly names: RegExp
  readonly read: (text: string, source: string) => DependencyList
}

/** One reader a kind of file. */
export const dependencyFiles: readonly DependencyFile[] = [
  { names: /^requirements.*\.txt$/i, read: readRequirements },
  { names: /^(?:poetry|uv|pdm)\.lock$/, read: readTomlLock },
  { names: /^Pipfile\.lock$/, read: readPipfileLock },
]

/**
 * Reads a dependency file by its name.
 * @throws ModelGateError unsupported for an unknown name, data when the content breaks its format
 */
export function readDependencyFile(name: string, text: string): DependencyList {
  const kind = dependencyFiles.find(({ names }) => names.test(name))
  if (kind === undefined) {
    throw new ModelGateError('unsupported', `${name} is no dependency file that ModelGate reads`, {
      subject: name,
      remedy: 'Give a requirements*.txt, poetry.lock, uv.lock, pdm.lock or Pipfile.lock.',
    })
  }
  return kind.read(text, name)
}

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function readRequirements(text: string, source: string): DependencyList {
  const packages: PackageVersion[] = []
  const open: OpenRequirement[] = []
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const from = `${source}:${at + 1}`
    let line = lines[at]!
    while (line.endsWith('\\') && at + 1 < lines.length) line = line.slice(0, -1) + lines[++at]!
    // Comment, environment marker and hashes say nothing about the version.
    const requirement = line
      .replace(/(?:^|\s)#.*$/, '')
      .replace(/\s--\w[\w-]*(?:[= ]\S+)?/g, '')
      .split(';', 1)[0]!
      .trim()
    if (requirement === '' || requirement.startsWith('-')) {
      if (/^-[re]|^--(?:requirement|editable)/.test(requirement)) open.push({ requirement, source: from })
      continue
    }
    const match = /^([A-Za-z\d][\w.-]*)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([^\s,]+)$/.exec(requirement)
    if (match !== null && isVersion(match[2]!)) {
      packages.push({ name: normaliseName(match[1]!), version: match[2]!, source: from })
    } else open.push({ requirement, source: from })
  }
  return { packages, open }
}

/**
 * poetry.lock, uv.lock and pdm.lock share `[[package]]` tables whose name and version are plain strings; only these
 * three line forms are read, so that no TOML parser is needed.
 */
function readTomlLock(text: string, source: string): DependencyList {
  const packages: PackageVersion[] = []
  let table = ''
  let name: string | null = null
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith('[')) {
      table = line.trim()
      name = null
      continue
    }
    const match = table === '[[package]]' ? /^(name|version)\s*=\s*"([^"]*)"\s*$/.exec(line) : null
    if (match === null) continue
    if (match[1] === 'name') name = match[2]!
    else if (name !== null && isVersion(match[2]!)) {
      packages.push({ name: normaliseName(name), version: match[2]!, source: `${source}:${at + 1}` })
    }
  }
  if (packages.length === 0)
    throw new ModelGateError('data', `${source} has no [[package]] with a version`, { subject: source })
  return { packages, open: [] }
}

function readPipfileLock(text: string, source: string): DependencyList {
  let lock: unknown
  try {
    lock = JSON.parse(text)
  } catch (cause) {
    throw new ModelGateError('data', `${source} is not JSON: ${messageOf(cause)}`, { subject: source, cause })
  }
  const packages: PackageVersion[] = []
  const open: OpenRequirement[] = []
  for (const section of ['default', 'develop']) {
    for (const [name, entry] of Object.entries(field(lock, section) ?? {})) {
      const version = field(entry, 'version')
      const exact = typeof version === 'string' && version.startsWith('==') ? version.slice(2) : ''
      if (isVersion(exact)) packages.push({ name: normaliseName(name), version: exact, source })
      else open.push({ requirement: name, source })
    }
  }
  return { packages, open }
}

function field(value: unknown, name: string): object | string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null
  const found = (value as Record<string, unknown>)[name]
  return typeof found === 'string' || (typeof found === 'object' && found !== null) ? found : null
}
