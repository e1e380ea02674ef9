import type { DataQuality } from '../core/result.js'
import { plain } from '../core/text.js'
import { STORED_SCHEMA_CHECK } from '../data/index.js'

/** True when the score reaches the threshold and no check failed. */
export function isFit(quality: DataQuality, threshold: number): boolean {
  const broken = quality.checks.some(
    (check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped',
  )
  return quality.score !== null && quality.score >= threshold && !broken
}

export function scoreOf(quality: DataQuality, threshold: number): string {
  const score = quality.score === null ? `no score: ${quality.reason ?? ''}` : `score ${quality.score.toFixed(4)}`
  return `${score}, threshold ${threshold}, ${quality.rows} rows`
}

/** A line each: the stored schema that the columns were checked against, then what did not pass. */
export function qualityLines(quality: DataQuality): readonly string[] {
  return quality.checks
    .filter(({ id, status }) => id === STORED_SCHEMA_CHECK || (status !== 'passed' && status !== 'skipped'))
    .map(({ status, severity, message }) => {
      const word = status === 'passed' ? '' : severity === 'warn' ? 'warning ' : `${status} `
      return `  ${word}${plain(message)}`
    })
}
