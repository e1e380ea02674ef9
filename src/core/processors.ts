import { availableParallelism } from 'node:os'

/** Set by a run that judges several models side by side, so that their threads together are not more than the processors. */
export const PROCESSORS_VARIABLE = 'MODELGATE_PROCESSORS'

/** How many processors this process may keep busy: those of the machine, or its share of them. */
export function processors(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const all = availableParallelism()
  const share = Number(environment[PROCESSORS_VARIABLE] ?? '')
  return Number.isInteger(share) && share >= 1 ? Math.min(share, all) : all
}
