import { percent, type QualityCheck } from './quality-check.js'

/** A few equal rows are chance; more, and the metrics are measured on what the model has seen. */
const SHARE = 0.01

/** Rows of the current data that are also in the reference data, by the columns that both have. */
export const trainOverlap: QualityCheck = {
  id: 'quality.reference_overlap',
  title: 'Validation rows are not in the reference data',
  severity: 'warn',
  inspect({ overlap }) {
    if (overlap === null) return null
    return {
      measured: overlap,
      threshold: SHARE,
      failed: overlap > SHARE,
      message: `${percent(overlap)} of the rows are also in the reference data`,
      columns: new Map(),
    }
  },
}
