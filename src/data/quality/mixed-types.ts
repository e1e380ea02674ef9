import { columnFinding, percent, type QualityCheck } from './quality-check.js'

/** A text column with this share of numbers was meant to hold numbers. */
const MOSTLY_NUMBERS = 0.5

/** Text columns of which most cells are numbers: a stray text has made them useless to a model. */
export const mixedTypes: QualityCheck = {
  id: 'quality.mixed_types',
  title: 'Columns hold one kind of value',
  severity: 'warn',
  inspect({ current }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      if (column.kind !== 'string' || column.texts.present === 0) continue
      const { numbers, present } = column.texts
      if (numbers === present || numbers < MOSTLY_NUMBERS * present) continue
      found.set(column.name, `${percent(numbers / present)} numbers, the rest text`)
    }
    return columnFinding(found, 'columns hold one kind of value', 'columns mix numbers and text')
  },
}
