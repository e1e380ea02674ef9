import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import { type HttpSend } from '../../core/ports.js'
import { type Finding } from '../../core/result.js'
import { FindingList } from '../findings.js'
import { dependencyFiles, readDependencyFile } from './lock-files.js'
import { OsvClient } from './osv.js'
import { embeddedPackages, type OpenRequirement, type PackageVersion } from './packages.js'

export interface DependencyRequest {
  /** Folder whose dependency files are read (not below it); null: only what the models say. */
  readonly sourceRoot: string | null
  /** Versions recorded inside each model, by the model's path (facts.library_versions). */
  readonly embedded: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** null: no permission to use the network. */
  readonly send: HttpSend | null
  readonly baseUrl?: string
  readonly signal?: AbortSignal
}

export interface DependencyReport {
  /** not_checked: nothing is known, so the check is inconclusive, never passed. */
  readonly status: 'checked' | 'not_checked'
  readonly reason: string | null
  readonly packages: readonly PackageVersion[]
  /** Requirements without an exact version, which no advisory can be matched to. */
  readonly open: readonly OpenRequirement[]
  readonly findings: readonly Finding[]
}

/** Lists pinned and embedded library versions and asks OSV about them, when the network is permitted. */
export async function checkDependencies(request: DependencyRequest): Promise<DependencyReport> {
  const findings = new FindingList()
  const open: OpenRequirement[] = []
  const packages: PackageVersion[] = []
  let unread: string | null = null
  try {
    for (const name of await listDependencyFiles(request.sourceRoot)) {
      const list = readDependencyFile(name, await readFile(join(request.sourceRoot!, name), 'utf8'))
      packages.push(...list.packages)
      open.push(...list.open)
    }
  } catch (error) {
    unread = messageOf(error)
  }
  for (const [path, versions] of Object.entries(request.embedded)) packages.push(...embeddedPackages(versions, path))

  const notChecked = (reason: string): DependencyReport => {
    findings.add('dependency-not-checked', { message: reason, location: request.sourceRoot ?? '' })
    return { status: 'not_checked', reason, packages, open, findings: findings.toArray() }
  }
  if (unread !== null) return notChecked(unread)
  if (request.send === null)
    return notChecked(`no permission to ask an advisory database about ${packages.length} packages`)
  if (packages.length === 0) {
    return notChecked('no exact version is known: there is no lock file, and the model records none')
  }
  try {
    await ask(new OsvClient(request.send, request.baseUrl, request.signal), packages, findings)
  } catch (error) {
    return notChecked(messageOf(error))
  }
  return { status: 'checked', reason: null, packages, open, findings: findings.toArray() }
}

async function listDependencyFiles(folder: string | null): Promise<string[]> {
  if (folder === null) return []
  const names = (await readdir(folder)).sort()
  return names.filter((name) => dependencyFiles.some((kind) => kind.names.test(name)))
}

async function ask(client: OsvClient, packages: readonly PackageVersion[], findings: FindingList): Promise<void> {
  const unique = [...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).values()]
  const ids = await client.query(unique)
  for (const [at, each] of unique.entries()) {
    // PYSEC and GHSA describe the same flaw; GitHub's entry has the severity, so it goes first.
    const told = new Set<string>()
    for (const id of [...ids[at]!].sort((a, b) => Number(b.startsWith('GHSA')) - Number(a.startsWith('GHSA')))) {
      if (told.has(id)) continue
      const advisory = await client.advisory(id, each.name)
      if (advisory === null) continue
      for (const name of [advisory.id, ...advisory.aliases]) told.add(name)
      const names = [advisory.id, ...advisory.aliases].join(', ')
      const fixed = advisory.fixed.length === 0 ? 'no fixed version is listed' : `fixed in ${advisory.fixed.join(', ')}`
      findings.add('dependency-vulnerable', {
        message: `${each.name} ${each.version}: ${advisory.summary} (${names}; ${fixed})`,
        location: each.source,
        severity: advisory.severity,
      })
    }
  }
}
