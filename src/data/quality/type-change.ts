import { sameType } from './learnt-schema.js'
import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns whose cells are of another kind than in the reference data. */
export const typeChange: QualityCheck = {
  id: 'quality.type_change',
  title: 'Columns keep their type',
  severity: 'fail',
  inspect({ current, expected }) {
    if (expected === null) return null
    const found = new Map<string, string>()
    for (const column of current.columns) {
      const before = expected.get(column.name)
      if (before === undefined || sameType(before, column, current.rows)) continue
      const numbers =
        column.kind === 'string' && column.texts.numbers > 0 ? ` (${column.texts.numbers} cells are numbers)` : ''
      found.set(column.name, `was ${before.type}, is ${column.type}${numbers}`)
    }
    return columnFinding(found, 'every column has the type of the reference data', 'columns changed their type')
  },
}
