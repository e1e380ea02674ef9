/** What `git push --porcelain` says about one ref. */
export interface PushedRef {
  readonly flag: string
  readonly to: string
  readonly summary: string
}

/**
 * Reads the status lines `<flag> TAB <from>:<to> TAB <summary>` (git-push(1), OUTPUT); everything else is prose.
 * A line that belongs to no ref is left out, so an empty answer means that the server never judged the push.
 */
export function parsePushReport(stdout: string): readonly PushedRef[] {
  const refs: PushedRef[] = []
  for (const line of stdout.split('\n')) {
    const match = /^([ +\-*!=])\t([^\t]*):([^\t:]+)\t(.*)$/.exec(line)
    if (match !== null) refs.push({ flag: match[1]!, to: match[3]!, summary: match[4]! })
  }
  return refs
}

/** True when the refusal can be a race, so that looking at the tip again tells more. Rules and hooks are not races. */
export function isRaceRefusal(summary: string): boolean {
  if (summary.startsWith('[rejected]')) return true
  return /^\[remote rejected\].*(cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock)/.test(
    summary,
  )
}
