/**
 * Whether a scikit-learn version is at least major.minor; development versions count as their release.
 * A file without a version is older than 0.18.
 */
export function isAtLeast(version: string | null, major: number, minor: number): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '0.17')
  if (match === null) return false
  const [has, hasMinor] = [Number(match[1]), Number(match[2])]
  return has > major || (has === major && hasMinor >= minor)
}
