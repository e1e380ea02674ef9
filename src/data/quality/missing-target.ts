import { missingIn } from '../statistics/profile.js'
import type { QualityCheck } from './quality-check.js'

/** Rows without a label cannot be scored. */
export const missingTarget: QualityCheck = {
  id: 'quality.missing_target',
  title: 'Every row has a label',
  severity: 'fail',
  inspect({ current, target }) {
    const column = target === null ? undefined : current.column(target)
    if (column === undefined) return null
    const missing = missingIn(column)
    return {
      measured: missing,
      threshold: 0,
      failed: missing > 0,
      message: missing === 0 ? 'every row has a label' : `${missing} of ${current.rows} rows have no '${target!}'`,
      columns: new Map(missing > 0 ? [[target!, `${missing} rows have no label`]] : []),
    }
  },
}
