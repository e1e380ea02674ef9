import { distinctIn } from '../statistics/profile.js'
import type { QualityCheck } from './quality-check.js'

/** With a single label value, nearly every metric is undefined or says nothing. */
export const oneClass: QualityCheck = {
  id: 'quality.one_class',
  title: 'The label varies',
  severity: 'fail',
  inspect({ current, target }) {
    const column = target === null ? undefined : current.column(target)
    if (column === undefined) return null
    const distinct = distinctIn(column)
    return {
      measured: distinct,
      threshold: 2,
      failed: distinct < 2,
      message: `'${target!}' has ${distinct} different value${distinct === 1 ? '' : 's'}`,
      columns: new Map(distinct < 2 ? [[target!, 'the label never varies']] : []),
    }
  },
}
