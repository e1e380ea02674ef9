/** One library version that somebody pinned or that a model says it was made with. */
export interface PackageVersion {
  /** PyPI name, normalised as PEP 503 says. */
  readonly name: string
  readonly version: string
  /** Where it stands: `requirements.txt:3`, `model.joblib`. */
  readonly source: string
}

/** What could not be told from a dependency file: a range, a URL, a package without a version. */
export interface OpenRequirement {
  readonly requirement: string
  readonly source: string
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
