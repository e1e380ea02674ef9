import { percent, type QualityCheck } from './quality-check.js'

/** A small share of equal rows happens by itself; more points to rows that were joined or appended twice. */
const SHARE = 0.05

/** Rows that repeat an earlier row in every column. */
export const duplicatedRows: QualityCheck = {
  id: 'quality.duplicated_rows',
  title: 'Few rows are repeated',
  severity: 'warn',
  inspect({ current }) {
    if (!current.wholeRows) return null
    const { share, exact } = current.hashes.duplicates()
    return {
      measured: share,
      threshold: SHARE,
      failed: share > SHARE,
      message: `${exact ? '' : 'about '}${percent(share)} of the rows repeat an earlier row`,
      columns: new Map(),
    }
  },
}
