import type { CheckResult, DataQuality } from '../../core/result.js'
import type { StoredSchema } from '../../core/data-schema.js'
import { isModelGateError } from '../../core/errors.js'
import { dataQuality, isSqlRule, STORED_SCHEMA_CHECK } from '../../data/index.js'
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
    const { stored, problems } = await storedSchema(context)
    const measured = await dataQuality(validationData, {
      threshold,
      signal,
      ruleResults,
      ...(referenceData === null ? {} : { reference: referenceData }),
      ...(stored === null ? {} : { stored }),
      ...(target === null ? {} : { target }),
    })
    const quality = { ...measured, checks: [...measured.checks, ...problems] }
    return { value: quality, outcome: outcomeOf(quality, threshold, stored) }
  })
  const quality = value ?? blankQuality(check.message)
  const rules = quality.checks.filter(isSqlRule)
  const warnings = quality.checks.filter((one) => !isSqlRule(one) && one.severity === 'warn' && one.status !== 'passed')
  return { quality, checks: [check, ...warnings, ...rules] }
}

/** Read where no reference data is given. That it cannot be read only warns, as of the deployed model itself. */
async function storedSchema({ referenceData, deployTarget, signal }: StageContext): Promise<{
  readonly stored: StoredSchema | null
  readonly problems: readonly CheckResult[]
}> {
  if (referenceData !== null || deployTarget === null) return { stored: null, problems: [] }
  try {
    return { stored: await deployTarget.storedSchema(), problems: [] }
  } catch (error) {
    signal.throwIfAborted()
    if (!isModelGateError(error)) throw error
    return { stored: null, problems: [unreadable(error.message)] }
  }
}

function unreadable(reason: string): CheckResult {
  return {
    id: STORED_SCHEMA_CHECK,
    status: 'inconclusive',
    measured: null,
    threshold: null,
    message: `columns are checked against nothing: the schema of the deployed model cannot be read: ${reason}`,
    duration_ms: 0,
    severity: 'warn',
  }
}

function outcomeOf(quality: DataQuality, threshold: number, stored: StoredSchema | null): Outcome {
  if (quality.score === null) return { status: 'inconclusive', threshold, message: quality.reason ?? 'no score' }
  const broken = quality.checks.filter((one) => !isSqlRule(one) && one.severity !== 'warn' && one.status === 'failed')
  const enough = quality.score >= threshold
  const against = stored === null ? '' : `, against the schema stored with deployment ${stored.deployment}`
  const score = `data quality score ${quality.score.toFixed(3)}, at least ${threshold} wanted${against}`
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
