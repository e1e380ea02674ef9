import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { Finding, Severity } from '../../core/result.js'
import { FindingList } from '../findings.js'
import type { Advisory, AdvisorySource } from './advisory.js'
import { isDependencyFile, readDependencyFile } from './files/index.js'
import { flawOf, judgeFlaw, type FlawVerdict, type JudgedModel } from './flaws/verdict.js'
import { embeddedPackages, type DependencyList, type OpenRequirement, type PackageVersion } from './packages.js'

export interface DependencyRequest {
  /** What the repository asks for, or why that is not known. */
  readonly required: RequiredPackages
  /** Where the repository lies, for messages. */
  readonly sourceRoot: string | null
  /** Versions recorded inside each model, by the model's path (facts.library_versions). */
  readonly embedded: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The models themselves, to tell which of them have what a flaw needs. Default: nothing is known of them. */
  readonly models?: readonly JudgedModel[]
  /** null: nobody may be asked. */
  readonly advisories: AdvisorySource | null
}

/** `unread`: why a dependency file could not be read; then the lists are not whole. */
export interface RequiredPackages extends DependencyList {
  readonly unread: string | null
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

/** Reads the dependency files of a folder, not of those below it; null: there is no such folder. */
export async function requiredPackages(folder: string | null): Promise<RequiredPackages> {
  const packages: PackageVersion[] = []
  const open: OpenRequirement[] = []
  if (folder === null) return { packages, open, unread: null }
  try {
    for (const name of (await readdir(folder)).sort().filter(isDependencyFile)) {
      const list = readDependencyFile(name, await readFile(join(folder, name), 'utf8'))
      packages.push(...list.packages)
      open.push(...list.open)
    }
    return { packages, open, unread: null }
  } catch (error) {
    return { packages, open, unread: messageOf(error) }
  }
}

/** Matches pinned and embedded library versions with published advisories. */
export async function checkDependencies(request: DependencyRequest): Promise<DependencyReport> {
  const { required, embedded, advisories, models = [] } = request
  const findings = new FindingList()
  const { open } = required
  const packages = [
    ...required.packages,
    ...Object.entries(embedded).flatMap(([path, versions]) => embeddedPackages(versions, path)),
  ]
  const notChecked = (reason: string): DependencyReport => {
    findings.add('dependency-not-checked', { message: reason, location: request.sourceRoot ?? '' })
    return { status: 'not_checked', reason, packages, open, findings: findings.toArray() }
  }
  if (required.unread !== null) return notChecked(required.unread)
  if (advisories === null)
    return notChecked(`no permission to ask an advisory database about ${packages.length} packages`)
  if (packages.length === 0) {
    return notChecked('no exact version is known: there is no lock file, and the model records none')
  }
  const unique = [...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).values()]
  const loaders = loadersOf(embedded)
  try {
    const found = await advisories.advisoriesFor(unique)
    for (const [at, each] of unique.entries()) {
      // PYSEC and GHSA describe the same flaw; GitHub's entry has the severity, so it goes first.
      const told = new Set<string>()
      for (const advisory of [...found[at]!].sort((a, b) => Number(isGitHubs(b.id)) - Number(isGitHubs(a.id)))) {
        if (told.has(advisory.id)) continue
        for (const name of [advisory.id, ...advisory.aliases]) told.add(name)
        const names = [advisory.id, ...advisory.aliases].join(', ')
        const fixed =
          advisory.fixed.length === 0 ? 'no fixed version is listed' : `fixed in ${advisory.fixed.join(', ')}`
        const loads = loaders.get(each.name)
        const { told: joined, severity } = await joinWithModels(advisory, each.name, models)
        findings.add('dependency-vulnerable', {
          message: `${each.name} ${each.version}${loads === undefined ? '' : `, which loads ${loads}`}: ${advisory.summary} (${names}; ${fixed})${joined}`,
          location: each.source,
          severity,
        })
      }
    }
  } catch (error) {
    return notChecked(messageOf(error))
  }
  return { status: 'checked', reason: null, packages, open, findings: findings.toArray() }
}

const RANK = { triggered: 2, unknown: 1, 'not-triggered': 0 } as const satisfies Record<FlawVerdict['kind'], number>

/** What an advisory means for the models at hand; one that no model can trigger is a reason to upgrade, and no danger. */
async function joinWithModels(
  advisory: Advisory,
  packageName: string,
  models: readonly JudgedModel[],
): Promise<{ readonly told: string; readonly severity: Severity }> {
  const flaw = flawOf(advisory, packageName)
  if (flaw === null || models.length === 0) return { told: '', severity: advisory.severity }
  const judged: { readonly path: string; readonly verdict: FlawVerdict }[] = []
  for (const model of models)
    judged.push({ path: model.path, verdict: await judgeFlaw(flaw, model, advisory.severity) })
  const { path, verdict } = judged.reduce((worst, each) =>
    RANK[each.verdict.kind] > RANK[worst.verdict.kind] ? each : worst,
  )
  switch (verdict.kind) {
    case 'triggered':
      return { told: `; ${path} triggers it: ${verdict.evidence}`, severity: verdict.severity }
    case 'not-triggered':
      return { told: `; ${path} does not trigger it: ${verdict.why}`, severity: 'low' }
    case 'unknown':
      return {
        told: `; whether ${path} triggers it cannot be told: ${verdict.why}`,
        severity: advisory.severity,
      }
  }
}

function isGitHubs(id: string): boolean {
  return id.startsWith('GHSA')
}

/** Package -> the model that it wrote, and so will load. */
function loadersOf(embedded: DependencyRequest['embedded']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(embedded).flatMap(([path, versions]) =>
      embeddedPackages(versions, path).map(({ name }): [string, string] => [name, path]),
    ),
  )
}
