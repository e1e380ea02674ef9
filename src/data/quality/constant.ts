import { distinctIn, missingIn } from '../statistics/profile.js'
import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns with one value in every row: nothing can be learnt from or tested on them. */
export const constant: QualityCheck = {
  id: 'quality.constant',
  title: 'No column is constant',
  severity: 'warn',
  inspect({ current, target }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      if (column.name === target || current.rows < 2 || missingIn(column) > 0) continue
      if (distinctIn(column) === 1) found.set(column.name, 'the same value in every row')
    }
    return columnFinding(found, 'no column is constant', 'columns with the same value in every row')
  },
}
