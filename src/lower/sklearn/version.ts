/**
 * Whether a scikit-learn version is at least major.minor, or major.minor.patch; development versions count as their
 * release. A file without a version is older than 0.18.
 */
export function isAtLeast(version: string | null, ...wanted: readonly [number, number, number?]): boolean {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? '0.17')
  if (match === null) return false
  for (const [at, part = 0] of wanted.entries()) {
    const has = Number(match[at + 1] ?? 0)
    if (has !== part) return has > part
  }
  return true
}
