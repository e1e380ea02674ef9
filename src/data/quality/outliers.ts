import { countsBetween, quantilesOf } from '../statistics/distribution.js'
import { columnFinding, percent, type QualityCheck } from './quality-check.js'

/** Tukey's outer fences (Exploratory Data Analysis, 1977): about 2 in a million of normal data lie outside. */
const FENCE = 3
/** Heavy tails are common; this share of the rows outside is worth a look. */
const SHARE = 0.01

/** Number columns with many values beyond three interquartile ranges from the quartiles (the reference's, if given). */
export const outliers: QualityCheck = {
  id: 'quality.outliers',
  title: 'Few outliers',
  severity: 'warn',
  inspect({ current, reference, target }) {
    const found = new Map<string, string>()
    for (const column of current.columns) {
      if (column.kind !== 'number' || column.type === 'boolean' || column.name === target) continue
      const before = reference?.column(column.name)
      const basis = (before?.kind === 'number' ? before : column).values.distribution()
      const now = column.values.distribution()
      if (basis.total < 20 || now.total === 0) continue
      const [low, high] = quantilesOf(basis, [0.25, 0.75]) as [number, number]
      const reach = FENCE * (high - low)
      if (reach === 0) continue
      const [below, inside] = countsBetween(now, [low - reach, high + reach]) as unknown as [number, number]
      const share = (below + (now.total - below - inside)) / now.total
      if (share > SHARE)
        found.set(column.name, `${percent(share)} outside ${short(low - reach)} to ${short(high + reach)}`)
    }
    return columnFinding(found, 'few outliers', 'columns with many outliers')
  },
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}
