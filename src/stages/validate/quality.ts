import type { CheckResult, DataQuality } from '../../core/result.js'
import { dataQuality, isSqlRule } from '../../data/index.js'
import { attempt, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'

/** Data quality of the validation data against its threshold, and the warnings of single columns. */
export async function qualityCheck(
  context: StageContext,
): Promise<{ readonly quality: DataQuality; readonly checks: readonly CheckResult[] }> {
  const { clock, config, validationData, referenceData, target, signal } = context
  const threshold = config.testing.data_quality_threshold
  const { check, value } = await attempt(clock, 'validation.data_quality', async () => {
    if (validationData === null) {
      const reason = 'no validation data was given'
      return { value: blankQuality(reason), outcome: { status: 'skipped', threshold, message: reason } }
    }
    const ruleResults = (await context.sqlRules?.({ data: validationData, reference: referenceData })) ?? []
    const quality = await dataQuality(validationData, {
      threshold,
      signal,
      ruleResults,
      ...(referenceData === null ? {} : { reference: referenceData }),
      ...(target === null ? {} : { target }),
    })
    return { value: quality, outcome: outcomeOf(quality, threshold) }
  })
  const quality = value ?? blankQuality(check.message)
  const rules = quality.checks.filter(isSqlRule)
  const warnings = quality.checks.filter((one) => !isSqlRule(one) && one.severity === 'warn' && one.status === 'failed')
  return { quality, checks: [check, ...warnings, ...rules] }
}

function outcomeOf(quality: DataQuality, threshold: number): Outcome {
  if (quality.score === null) return { status: 'inconclusive', threshold, message: quality.reason ?? 'no score' }
  const broken = quality.checks.filter((one) => !isSqlRule(one) && one.severity !== 'warn' && one.status === 'failed')
  const enough = quality.score >= threshold
  const score = `data quality score ${quality.score.toFixed(3)}, at least ${threshold} wanted`
  const why = broken.map((one) => one.message).join('; ')
  return {
    status: enough && broken.length === 0 ? 'passed' : 'failed',
    measured: quality.score,
    threshold,
    message: why === '' ? score : enough ? `${why} (${score}: reached)` : `${score}; ${why}`,
  }
}

export function blankQuality(reason: string): DataQuality {
  return {
    status: 'not_evaluated',
    reason,
    score: null,
    rows: 0,
    dimensions: { completeness: null, uniqueness: null, validity: null, consistency: null },
    columns: [],
    checks: [],
  }
}
