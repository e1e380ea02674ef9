/** Whether a version is another one or newer. */
export function isAtLeast(version: readonly number[], wanted: readonly number[]): boolean {
  for (const [at, part] of wanted.entries()) {
    const found = version[at] ?? 0
    if (found !== part) return found > part
  }
  return true
}
