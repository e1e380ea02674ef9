import { columnFinding, type QualityCheck } from './quality-check.js'

/** Categories that differ only in case or in spaces around them are one category in two spellings. */
export const categoryCasing: QualityCheck = {
  id: 'quality.category_casing',
  title: 'Categories have one spelling',
  severity: 'warn',
  inspect({ current }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      if (column.kind !== 'string' || column.texts.counts.size > 0.5 * column.texts.present) continue
      const spellings = new Map<string, string>()
      for (const text of column.texts.counts.keys()) {
        const plain = text.trim().toLowerCase()
        const other = spellings.get(plain)
        if (other !== undefined) {
          found.set(column.name, `'${other}' and '${text}'`)
          break
        }
        spellings.set(plain, text)
      }
    }
    return columnFinding(found, 'categories have one spelling', 'categories that differ only in case or spaces')
  },
}
