import type { DataDrift, DriftColumn } from '../../core/result.js'
import { plain } from '../../core/text.js'
import { combined, type Combined } from './aggregate.js'

export interface DriftVerdict extends Combined {
  readonly message: string
}

/** The verdict on all labels, or on all predictions, by the largest score; null when there are none. */
export function verdictOn(role: 'target' | 'prediction', { columns, threshold }: DataDrift): DriftVerdict | null {
  const own = columns.filter((column) => column.role === role)
  if (own.length === 0) return null
  const found = combined(own, 'max', threshold)
  return { ...found, message: messageOf(own, found, role === 'target' ? 'label' : 'prediction') }
}

function messageOf(
  columns: readonly DriftColumn[],
  { score, threshold, drifted, reason }: Combined,
  what: string,
): string {
  if (score === null || drifted === null) {
    const why = score === null ? columns[0]?.reason : reason
    return `the ${what} cannot be judged: ${plain(why ?? 'too few rows', 300)}`
  }
  const shown = `drift score ${score.toFixed(3)}, at most ${threshold} allowed`
  if (!drifted) return `${what}: ${shown}`
  const names = columns.filter((column) => column.drifted === true).map(({ name }) => plain(name, 80))
  return `the ${what} drifted from the reference: ${names.join(', ')} (${shown})`
}

/** Names of the features that drifted. Labels and predictions that did are no features. */
export function driftedFeatures({ columns }: DataDrift): string[] {
  return columns.filter(({ role, drifted }) => role === 'feature' && drifted === true).map(({ name }) => name)
}
