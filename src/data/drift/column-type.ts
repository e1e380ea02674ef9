import { type ColumnProfile, distinctIn, missingIn } from '../statistics/profile.js'

export type DriftColumnType = 'numeric' | 'categorical' | 'id' | 'timestamp' | 'text'

/** Fewer rows say too little about whether every row has its own value. */
const MIN_ROWS_FOR_ID = 20
const ID_NAME =
  /^(id|uuid|guid|index|key|rowid|row_id|row_?number|unnamed: \d+)$|[_ -](id|uuid|guid)$|(?<=[a-z])(Id|ID)$/i
const TIME_NAME = /(^|[_ -])(timestamp|datetime|epoch|created|updated)([_ -]?(at|on|time|ms))?$/i

export interface ColumnTypeFound {
  readonly type: DriftColumnType
  /** Why the column is left out of drift; null when it is compared. */
  readonly reason: string | null
}

/** Tells values that carry meaning from ids, times and prose, whose shares say nothing about the population. */
export function columnTypeOf(profile: ColumnProfile, rows: number): ColumnTypeFound {
  const present = rows - missingIn(profile)
  if (profile.type === 'timestamp') return { type: 'timestamp', reason: 'a timestamp' }
  if (profile.type === 'boolean') return { type: 'categorical', reason: null }
  const distinct = distinctIn(profile)
  if (profile.kind === 'number') {
    const unique = distinct === present && present >= MIN_ROWS_FOR_ID && profile.type === 'integer'
    const { min, max } = profile.values
    if (unique && max - min + 1 === present)
      return { type: 'id', reason: 'a row number: consecutive integers, each once' }
    if (unique && ID_NAME.test(profile.name)) return { type: 'id', reason: 'an id: integers, each once' }
    if (present >= MIN_ROWS_FOR_ID && isEpoch(profile.name, min, max)) {
      return { type: 'timestamp', reason: 'a timestamp: seconds or milliseconds since 1970' }
    }
    return { type: 'numeric', reason: null }
  }
  const { texts } = profile
  if (present > 0 && texts.timestamps >= 0.95 * present) return { type: 'timestamp', reason: 'dates or times' }
  const words = present === 0 ? 0 : texts.words / present
  if (texts.overflowed || (present >= MIN_ROWS_FOR_ID && distinct > 0.5 * present)) {
    return words >= 3
      ? { type: 'text', reason: `free text: ${words.toFixed(0)} words a cell, few cells alike` }
      : idOrNames(distinct, present, texts.overflowed)
  }
  return { type: 'categorical', reason: null }
}

function idOrNames(distinct: number, present: number, overflowed: boolean): ColumnTypeFound {
  const share = `${distinct} different texts in ${present} rows`
  if (overflowed || distinct >= 0.9 * present) return { type: 'id', reason: `an id: ${share}` }
  return { type: 'text', reason: `names or codes: ${share}` }
}

function isEpoch(name: string, min: number, max: number): boolean {
  const seconds = min >= 1e8 && max < 1e10
  const milliseconds = min >= 1e11 && max < 1e13
  return TIME_NAME.test(name) && (seconds || milliseconds)
}
