import { nearest } from '../../core/nearest.js'
import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns that the reference data or the model has and the current data lacks. */
export const missingColumns: QualityCheck = {
  id: 'quality.missing_columns',
  title: 'No column is missing',
  severity: 'fail',
  inspect({ current, expected: learnt, inputs }) {
    const expected = [...(learnt?.keys() ?? []), ...(inputs ?? []).flatMap(({ name }) => (name === null ? [] : [name]))]
    if (expected.length === 0) return null
    const present = current.schema.map(({ name }) => name)
    const found = new Map<string, string>()
    for (const name of expected) {
      if (present.includes(name)) continue
      const meant = nearest(name, present)
      found.set(name, meant === null ? 'missing' : `missing; is it '${meant}'?`)
    }
    return columnFinding(found, 'every expected column is there', 'expected columns are missing')
  },
}
