import { ModelGateError } from '../../../core/errors.js'
import { isVersion, normaliseName, type DependencyList, type PackageVersion } from '../packages.js'

/**
 * poetry.lock, uv.lock and pdm.lock share `[[package]]` tables whose name and version are plain strings. They are read
 * line by line, because a TOML parser does not tell the lines that findings point to.
 */
export function readTomlLock(text: string, source: string): DependencyList {
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
