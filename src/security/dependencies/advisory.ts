import { compare, valid } from '@renovatebot/pep440'
import { z } from 'zod'
import type { Severity } from '../../core/result.js'
import { normaliseName, type PackageVersion } from './packages.js'

export interface Advisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: Severity
  /** Versions in which the package is fixed, as the advisory lists them. */
  readonly fixed: readonly string[]
}

/** Where advisories come from: an OSV server, a folder, or answers kept from an earlier run. */
export interface AdvisorySource {
  /** Those of each package, in the order given, withdrawn ones left out. @throws when nobody can tell */
  advisoriesFor(packages: readonly PackageVersion[]): Promise<readonly (readonly Advisory[])[]>
}

/** The part of an OSV entry that is looked at: https://ossf.github.io/osv-schema/ */
export const osvEntry = z.object({
  id: z.string(),
  summary: z.string().optional(),
  details: z.string().optional(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  database_specific: z.object({ severity: z.string().optional() }).optional(),
  affected: z
    .array(
      z.object({
        package: z.object({ name: z.string(), ecosystem: z.string() }).optional(),
        ranges: z
          .array(z.object({ type: z.string().optional(), events: z.array(z.record(z.string(), z.string())) }))
          .optional(),
        versions: z.array(z.string()).optional(),
      }),
    )
    .optional(),
})

export type OsvEntry = z.infer<typeof osvEntry>

/** An entry as it concerns one package; null when it was withdrawn. */
export function advisoryOf(entry: OsvEntry, packageName: string): Advisory | null {
  if (entry.withdrawn !== undefined) return null
  const fixed = affectedOf(entry, packageName)
    .flatMap((affected) => affected.ranges ?? [])
    .flatMap((range) => range.events.map((event) => event['fixed']))
    .filter((version) => version !== undefined && /^[\w.+!-]{1,40}$/.test(version) && !/^[0-9a-f]{40}$/.test(version))
  return {
    id: entry.id,
    aliases: entry.aliases ?? [],
    summary: entry.summary ?? entry.details?.split('\n', 1)[0] ?? '',
    severity: severityOf(entry.database_specific?.severity),
    fixed: [...new Set(fixed as string[])],
  }
}

/** Whether a version is listed or lies in a range: https://ossf.github.io/osv-schema/#evaluation */
export function isAffected(entry: OsvEntry, { name, version }: PackageVersion): boolean {
  return affectedOf(entry, name).some(
    ({ versions = [], ranges = [] }) =>
      versions.includes(version) ||
      ranges.some(({ type, events }) => type === 'ECOSYSTEM' && isInRange(version, events)),
  )
}

function affectedOf(entry: OsvEntry, name: string): NonNullable<OsvEntry['affected']> {
  return (entry.affected ?? []).filter(
    (affected) => affected.package?.ecosystem === 'PyPI' && normaliseName(affected.package.name) === name,
  )
}

const KINDS = ['introduced', 'fixed', 'last_affected'] as const

function isInRange(version: string, events: readonly Readonly<Record<string, string>>[]): boolean {
  const steps = events
    .flatMap((event) => KINDS.flatMap((kind) => (event[kind] === undefined ? [] : [{ kind, at: event[kind] }])))
    .filter(({ at }) => at === '0' || valid(at) !== null)
    .sort((a, b) => order(a.at, b.at))
  let affected = false
  for (const { kind, at } of steps) {
    if (kind === 'introduced' && order(version, at) >= 0) affected = true
    if (kind === 'fixed' && order(version, at) >= 0) affected = false
    if (kind === 'last_affected' && order(version, at) > 0) affected = false
  }
  return affected
}

/** '0' stands for the first version there ever was. */
function order(a: string, b: string): number {
  if (a === '0' || b === '0') return Number(a !== '0') - Number(b !== '0')
  return compare(a, b)
}

/** GitHub's words, which OSV carries for PyPI; an advisory without one counts as medium. */
function severityOf(word: string | undefined): Severity {
  const severities: Readonly<Record<string, Severity>> = {
    CRITICAL: 'high',
    HIGH: 'high',
    MODERATE: 'medium',
    LOW: 'low',
  }
  return severities[word?.toUpperCase() ?? ''] ?? 'medium'
}
