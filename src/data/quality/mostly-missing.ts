import { missingIn } from '../statistics/profile.js'
import { columnFinding, percent, type QualityCheck } from './quality-check.js'

/** More missing cells than values, or this much more missing than in the reference. */
const MOST = 0.5
const INCREASE = 0.1

/** Columns that are mostly empty, or much emptier than in the reference data. */
export const mostlyMissing: QualityCheck = {
  id: 'quality.missing_values',
  title: 'Columns are filled',
  severity: 'warn',
  inspect({ current, expected }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      const share = missingIn(column) / current.rows
      const shareBefore = expected?.get(column.name)?.missing ?? null
      if (shareBefore !== null && share > shareBefore + INCREASE) {
        found.set(column.name, `${percent(share)} missing, ${percent(shareBefore)} in the reference data`)
      } else if (shareBefore === null && share > MOST && share < 1) {
        found.set(column.name, `${percent(share)} missing`)
      }
    }
    return columnFinding(found, 'columns are filled', 'columns with many missing values')
  },
}
