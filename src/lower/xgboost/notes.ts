import type { LowerContext } from '../sklearn/lowering.js'
import type { XgboostModel } from './booster.js'

/** XGBoost lines that the parity corpus covers: a test holds them against its folders. */
export const VERIFIED_XGBOOST: readonly string[] = ['0.90', '1.0', '1.3', '1.6', '1.7', '2.0', '3.0', '3.4']

/** What the report should say of any booster: an unverified version, columns that must hold category codes. */
export function noteLimits(model: XgboostModel, context: LowerContext): void {
  const [major, minor] = model.version
  const line = `${major}.${minor}`
  if (major === undefined || major === 0) {
    context.note('saved by XGBoost before 1.0, whose files do not say by which version; parity is measured on 0.90')
  } else if (!VERIFIED_XGBOOST.includes(line)) {
    context.note(`saved by XGBoost ${model.version.join('.')}; parity is measured on ${VERIFIED_XGBOOST.join(', ')}`)
  }
  const unnamed = model.categorical.filter((feature) => model.categories[feature] === null)
  if (unnamed.length === 0) return
  const columns = unnamed.map((feature) => model.names?.[feature] ?? `#${feature + 1}`)
  context.note(`the file keeps no categories, so the data must hold category codes in: ${columns.join(', ')}`)
}
