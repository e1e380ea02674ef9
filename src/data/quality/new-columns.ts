import { columnFinding, type QualityCheck } from './quality-check.js'

/** Columns that the reference data does not have. */
export const newColumns: QualityCheck = {
  id: 'quality.new_columns',
  title: 'No column is new',
  severity: 'warn',
  inspect({ current, expected }) {
    if (expected === null) return null
    const found = current.schema.filter(({ name }) => !expected.has(name)).map(({ name }) => [name, 'new'] as const)
    return columnFinding(new Map(found), 'no column is new', 'columns that the reference data does not have')
  },
}
