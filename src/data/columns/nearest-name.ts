import { distance } from 'fastest-levenshtein'
import { plain } from '../../core/text.js'

/** The candidate that `name` was probably meant to be; null when none is close. */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  const wanted = name.trim().toLowerCase()
  let best: string | null = null
  let least = Math.max(2, wanted.length / 3) + 1e-9
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.trim().toLowerCase())
    if (steps >= least) continue
    least = steps
    best = candidate
  }
  return best
}

/** Column names for a message, shortened when there are many. */
export function listNames(names: readonly string[], most = 20): string {
  const shown = names.slice(0, most).map((name) => `'${plain(name, 60)}'`)
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ')
}
