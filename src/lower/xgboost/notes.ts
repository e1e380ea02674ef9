import type { LowerContext } from '../sklearn/lowering.js'
import type { XgboostModel } from './booster.js'

/** XGBoost lines that the parity corpus covers. */
const VERIFIED: readonly string[] = ['1.7', '3.4']

/** What the report should say of any booster: an unverified version, columns that must hold category codes. */
export function noteLimits(model: XgboostModel, context: LowerContext): void {
  const line = model.version.slice(0, 2).join('.')
  if (!VERIFIED.includes(line)) {
    context.note(`saved by XGBoost ${model.version.join('.')}; parity is measured on ${VERIFIED.join(', ')}`)
  }
  const unnamed = model.categorical.filter((feature) => model.categories[feature] === null)
  if (unnamed.length === 0) return
  const columns = unnamed.map((feature) => model.names?.[feature] ?? `#${feature + 1}`)
  context.note(`the file keeps no categories, so the data must hold category codes in: ${columns.join(', ')}`)
}
