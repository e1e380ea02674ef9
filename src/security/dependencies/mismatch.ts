import { major, minor } from '@renovatebot/pep440'
import { FindingList } from '../findings.js'
import type { Finding } from '../../core/result.js'
import { embeddedPackages, isWithin, type DependencyList, type PackageVersion } from './packages.js'

/**
 * Compares the versions that wrote a model with those that the repository installs. scikit-learn promises nothing
 * across its minor versions (https://scikit-learn.org/stable/model_persistence.html), the others across major ones.
 * @param embedded versions recorded inside each model, by the model's path
 */
export function libraryMismatches(
  embedded: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { packages, open }: DependencyList,
): readonly Finding[] {
  const findings = new FindingList()
  const add = (written: PackageVersion, installs: string, source: string, severity: 'medium' | 'low'): void => {
    findings.add('library-version-mismatch', {
      message: `written by ${written.name} ${written.version}, while ${source} installs ${installs}`,
      location: written.source,
      severity,
    })
  }
  for (const [path, versions] of Object.entries(embedded)) {
    for (const written of embeddedPackages(versions, path)) {
      for (const pinned of packages.filter(({ name }) => name === written.name)) {
        if (bare(pinned.version) === bare(written.version)) continue
        add(written, pinned.version, pinned.source, isFar(written, pinned.version) ? 'medium' : 'low')
      }
      for (const { range, source } of open) {
        if (range?.name !== written.name || isWithin(bare(written.version), range.specifier)) continue
        add(written, range.specifier, source, 'medium')
      }
    }
  }
  return findings.toArray()
}

function isFar({ name, version }: PackageVersion, other: string): boolean {
  if (major(version) !== major(other)) return true
  return name === 'scikit-learn' && minor(version) !== minor(other)
}

/** Without the local part: 1.2.2+computecanada is the same source as 1.2.2. */
function bare(version: string): string {
  return version.split('+', 1)[0]!
}
