import { missingIn } from '../statistics/profile.js'
import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns without a single value, unless the reference data has none there either. */
export const allNull: QualityCheck = {
  id: 'quality.all_null',
  title: 'Every column has values',
  severity: 'fail',
  inspect({ current, reference }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      if (missingIn(column) < current.rows) continue
      const before = reference?.column(column.name)
      if (before !== undefined && missingIn(before) === reference!.rows) continue
      found.set(column.name, 'no value at all')
    }
    return columnFinding(found, 'every column has values', 'columns without a single value')
  },
}
