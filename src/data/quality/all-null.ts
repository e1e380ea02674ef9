import { missingIn } from '../statistics/profile.js'
import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns without a single value, unless the reference data has none there either. */
export const allNull: QualityCheck = {
  id: 'quality.all_null',
  title: 'Every column has values',
  severity: 'fail',
  inspect({ current, expected }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      if (missingIn(column) < current.rows) continue
      if (expected?.get(column.name)?.missing === 1) continue
      found.set(column.name, 'no value at all')
    }
    return columnFinding(found, 'every column has values', 'columns without a single value')
  },
}
