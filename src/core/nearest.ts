import { distance } from 'fastest-levenshtein'
import { plain } from './text.js'

/**
 * The candidate that `name` was probably meant to be, compared without regard to case and outer blanks; null when
 * none is close. Close is at most two edits, or a third of the name's length when that is more: a suggestion further
 * off ("species": did you mean "Dream"?) sends the reader the wrong way. Half of a short name must stay, so that any
 * other name of two letters is not close to "id".
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const wanted = name.trim().toLowerCase()
  let best: string | null = null
  let least = Infinity
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.trim().toLowerCase())
    if (steps > Math.min(Math.max(2, wanted.length / 3), wanted.length / 2) || steps >= least) continue
    least = steps
    best = candidate
  }
  return best
}

/** `; did you mean X?`, or nothing when no candidate is close. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const found = nearest(name, candidates)
  return found === null ? '' : `; did you mean ${plain(found, 80)}?`
}
