import type { Severity } from '../../core/result.js'

/** Low before medium before high. */
export function severityRank(severity: Severity): number {
  return ['low', 'medium', 'high'].indexOf(severity)
}
