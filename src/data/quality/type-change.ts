import { type ColumnProfile, missingIn } from '../statistics/profile.js'
import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns whose cells are of another kind than in the reference data. */
export const typeChange: QualityCheck = {
  id: 'quality.type_change',
  title: 'Columns keep their type',
  severity: 'fail',
  inspect({ current, reference }) {
    if (reference === null) return null
    const found = new Map<string, string>()
    for (const column of current.columns) {
      const before = reference.column(column.name)
      if (before === undefined || sameType(before, column, reference.rows, current.rows)) continue
      const numbers =
        column.kind === 'string' && column.texts.numbers > 0 ? ` (${column.texts.numbers} cells are numbers)` : ''
      found.set(column.name, `was ${before.type}, is ${column.type}${numbers}`)
    }
    return columnFinding(found, 'every column has the type of the reference data', 'columns changed their type')
  },
}

/** Numbers, integers and booleans are one kind, texts the other; a column without values fits any type. */
export function sameType(before: ColumnProfile, now: ColumnProfile, rowsBefore: number, rowsNow: number): boolean {
  return before.kind === now.kind || missingIn(before) === rowsBefore || missingIn(now) === rowsNow
}
