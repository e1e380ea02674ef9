import { listOf, readRequirement, type DependencyList, type OpenRequirement, type PackageVersion } from '../packages.js'

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function readRequirementsTxt(text: string, source: string): DependencyList {
  const found: (PackageVersion | OpenRequirement)[] = []
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const from = `${source}:${at + 1}`
    let line = lines[at]!
    while (line.endsWith('\\') && at + 1 < lines.length) line = line.slice(0, -1) + lines[++at]!
    // Comments and hashes say nothing about the version.
    const requirement = line
      .replace(/(?:^|\s)#.*$/, '')
      .replace(/\s--\w[\w-]*(?:[= ]\S+)?/g, '')
      .trim()
    if (requirement === '') continue
    if (!requirement.startsWith('-')) found.push(readRequirement(requirement, from))
    else if (/^-[re]|^--(?:requirement|editable)/.test(requirement)) found.push({ requirement, source: from })
  }
  return listOf(found)
}
