import { satisfies } from '@renovatebot/pep440'

/** One library version that somebody pinned or that a model says it was made with. */
export interface PackageVersion {
  /** PyPI name, normalised as PEP 503 says. */
  readonly name: string
  readonly version: string
  /** Where it stands: `requirements.txt:3`, `model.joblib`. */
  readonly source: string
}

/** What gives no exact version: a range, a URL, a package without a version. */
export interface OpenRequirement {
  readonly requirement: string
  readonly source: string
  /** The package and its PEP 440 specifier, where the requirement is such a range. */
  readonly range?: { readonly name: string; readonly specifier: string }
}

export interface DependencyList {
  readonly packages: readonly PackageVersion[]
  readonly open: readonly OpenRequirement[]
}

/** https://peps.python.org/pep-0503/#normalized-names */
export function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** Import names of model facts under which PyPI knows another name. */
const PYPI_NAMES: Readonly<Record<string, string>> = { sklearn: 'scikit-learn', 'tensorflow-gpu': 'tensorflow' }

/** Versions recorded inside a model (facts.library_versions) as packages; what is no plain version is left out. */
export function embeddedPackages(versions: Readonly<Record<string, string>>, source: string): PackageVersion[] {
  return Object.entries(versions)
    .filter(([, version]) => isVersion(version))
    .map(([name, version]) => {
      const normalised = normaliseName(name)
      return { name: PYPI_NAMES[normalised] ?? normalised, version, source }
    })
}

/** A PEP 440 version without wildcards: https://peps.python.org/pep-0440/ */
export function isVersion(text: string): boolean {
  return /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|post|rev|r|dev)[-_.]?\d*)*(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?$/i.test(
    text,
  )
}

/**
 * One requirement as PEP 508 writes it, without marker: `scikit-learn[docs] >=1.2,<1.4`.
 * @returns a package for an exact version, else what stays open
 */
export function readRequirement(text: string, source: string): PackageVersion | OpenRequirement {
  const requirement = text.split(';', 1)[0]!.trim()
  const match = /^([A-Za-z\d][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:\(([^()]*)\)|((?:[<>=!~]=?|===).*))?$/.exec(requirement)
  if (match === null) return { requirement, source }
  return namedRequirement(match[1]!, (match[2] ?? match[3] ?? '').trim(), source, requirement)
}

/** The same for a name and a PEP 440 specifier that a file keeps apart. */
export function namedRequirement(
  name: string,
  specifier: string,
  source: string,
  requirement = `${name} ${specifier}`.trim(),
): PackageVersion | OpenRequirement {
  const exact = /^={2,3}\s*([^\s,]+)$/.exec(specifier)?.[1]
  if (exact !== undefined && isVersion(exact)) return { name: normaliseName(name), version: exact, source }
  if (specifier === '' || !isSpecifier(specifier)) return { requirement, source }
  return { requirement, source, range: { name: normaliseName(name), specifier } }
}

export function listOf(requirements: readonly (PackageVersion | OpenRequirement)[]): DependencyList {
  return {
    packages: requirements.filter((each) => 'version' in each),
    open: requirements.filter((each) => 'requirement' in each),
  }
}

/** Whether a version lies in a range; pre-releases count, since it is the version that somebody has. */
export function isWithin(version: string, specifier: string): boolean {
  return satisfies(version, specifier, { prereleases: true })
}

function isSpecifier(text: string): boolean {
  return text.split(',').every((part) => /^\s*(?:[<>]=?|[=!~]=|===)\s*v?[\d!][\w.!+*-]*\s*$/.test(part))
}
