import { isModelGateError, messageOf } from '../core/errors.js'
import type { CheckResult, DataDrift, DataQuality, ModelPerformance, ValidationResult } from '../core/result.js'
import { dataDrift, dataQuality } from '../data/index.js'
import { readModelFile } from '../formats/index.js'
import { openModel, type OpenedModel } from '../model/index.js'
import { check, worstOf, type Outcome } from './check.js'
import type { Stage, StageContext } from './context.js'
import { evaluate, type Evaluation } from './validate/evaluation.js'
import { blankImportance, importanceCheck } from './validate/importance.js'
import { labelledRows, type Labelled } from './validate/labelled.js'
import { measurePerformance, notEvaluated } from './validate/performance.js'

/** Performance, data quality, drift and feature importance, on real data only. */
export const validateStage: Stage<'validation'> = { name: 'validate', key: 'validation', run, blank }

async function run(context: StageContext): Promise<ValidationResult> {
  const start = context.clock.elapsed()
  const labelled = await labelledRows(context)
  const baseline = labelled.rows === null ? null : await openBaseline(context)
  try {
    const performance = await performancePart(context, labelled, baseline)
    const quality = await qualityPart(context)
    const drift = await driftPart(context)
    const importance = await importanceCheck(
      context,
      labelled.rows,
      performance.candidate,
      baseline === null ? null : { model: baseline.opened.model, same: baseline.same },
    )
    const checks = [...performance.checks, ...quality.checks, ...drift.checks, importance.check]
    return {
      status: worstOf(checks),
      model_performance: performance.performance,
      data_quality: quality.quality,
      data_drift: drift.drift,
      feature_importance: importance.importance,
      checks,
      duration_ms: Math.round(context.clock.elapsed() - start),
    }
  } finally {
    await baseline?.opened.model.close()
  }
}

interface Baseline {
  readonly opened: OpenedModel
  readonly same: boolean
}

/** The deployed model, opened; null when nothing is deployed or it cannot be opened, which is told. */
async function openBaseline({ deployTarget, model, log }: StageContext): Promise<Baseline | null> {
  try {
    const active = (await deployTarget?.active()) ?? null
    if (active === null) return null
    const { bytes, sha256 } = await readModelFile(active.path)
    return { opened: await openModel(bytes, active.path), same: sha256 === (await model.file()).sha256 }
  } catch (error) {
    if (!isModelGateError(error)) throw error
    log.warning(`the deployed model cannot be compared with: ${error.message}`)
    return null
  }
}

interface PerformancePart {
  readonly performance: ModelPerformance
  readonly checks: readonly CheckResult[]
  readonly candidate: { readonly model: OpenedModel['model']; readonly evaluation: Evaluation } | null
}

async function performancePart(
  context: StageContext,
  labelled: Labelled,
  baseline: Baseline | null,
): Promise<PerformancePart> {
  const { config, clock, model: source } = context
  const threshold = config.validation.model_performance_threshold
  const skip = async (outcome: Outcome): Promise<PerformancePart> => ({
    performance: notEvaluated(outcome.message),
    checks: [await check(clock, 'validation.model_performance', () => outcome)],
    candidate: null,
  })
  if (labelled.rows === null) {
    return skip({
      status: 'inconclusive',
      threshold,
      message: `not evaluated: ${labelled.reason}`,
      severity: config.validation.without_data,
    })
  }
  const rows = labelled.rows
  let candidate: { model: OpenedModel['model']; evaluation: Evaluation } | null = null
  const opened = await check(clock, 'validation.predictions', async () => {
    const { model } = await source.open()
    candidate = { model, evaluation: await evaluate(model, rows) }
    return predictionsOutcome(candidate.evaluation, labelled.unlabelled)
  })
  if (candidate === null) {
    return { performance: notEvaluated(opened.message), checks: [opened], candidate: null }
  }
  const { evaluation } = candidate as { evaluation: Evaluation }
  const deployed =
    baseline === null
      ? null
      : await evaluate(baseline.opened.model, rows).catch((error: unknown) => {
          context.log.warning(`the deployed model does not predict the validation data: ${messageOf(error)}`)
          return null
        })
  const measured = await measurePerformance(context, evaluation, deployed, rows.features)
  return { performance: measured.performance, checks: [opened, ...measured.checks], candidate }
}

function predictionsOutcome(evaluation: Evaluation, unlabelled: number): Outcome {
  const left = unlabelled > 0 ? `; ${unlabelled} rows without a label were left out` : ''
  const rows = evaluation.sample.rows
  if (evaluation.task === 'classification' && evaluation.unknownLabels.length > 0) {
    const names = evaluation.unknownLabels.slice(0, 5).map(String).join(', ')
    return {
      status: 'failed',
      measured: evaluation.unknownLabels.length,
      threshold: 0,
      message: `the data has labels that the model does not know: ${names}${left}`,
      severity: 'warn',
    }
  }
  return { status: 'passed', measured: rows, message: `${rows} labelled rows predicted${left}` }
}

async function qualityPart({ clock, config, validationData, referenceData, target }: StageContext) {
  const threshold = config.testing.data_quality_threshold
  let quality: DataQuality = blankQuality('no validation data was given')
  const gate = await check(clock, 'validation.data_quality', async () => {
    if (validationData === null) return { status: 'skipped', threshold, message: 'no validation data was given' }
    quality = await dataQuality(validationData, {
      threshold,
      ...(referenceData === null ? {} : { reference: referenceData }),
      ...(target === null ? {} : { target }),
    })
    if (quality.score === null) return { status: 'inconclusive', threshold, message: quality.reason ?? 'no score' }
    const broken = quality.checks.filter((one) => one.severity !== 'warn' && one.status === 'failed')
    const passed = quality.score >= threshold && broken.length === 0
    const why = broken.length > 0 ? `; ${broken.map((one) => one.message).join('; ')}` : ''
    return {
      status: passed ? 'passed' : 'failed',
      measured: quality.score,
      threshold,
      message: `data quality score ${quality.score.toFixed(3)}, at least ${threshold} wanted${why}`,
    }
  })
  const warnings = quality.checks.filter((one) => one.severity === 'warn' && one.status === 'failed')
  return { quality, checks: [gate, ...warnings] }
}

async function driftPart({ clock, config, validationData, referenceData, target, model: source }: StageContext) {
  const threshold = config.validation.data_drift_threshold
  let drift: DataDrift = blankDrift(threshold, 'no reference data was given; add --reference-data')
  const gate = await check(clock, 'validation.data_drift', async () => {
    if (validationData === null || referenceData === null)
      return { status: 'skipped', threshold, message: drift.reason! }
    const features = await source.open().then(
      ({ model }) => model.inputs.map((input) => input.name).filter((name) => name !== null),
      () => [],
    )
    drift = await dataDrift(referenceData, validationData, {
      threshold,
      seed: config.validation.seed,
      ...(target === null ? {} : { target }),
      ...(features.length > 0 ? { features } : {}),
    })
    return driftOutcome(drift)
  })
  return { drift, checks: [gate] }
}

function driftOutcome(drift: DataDrift): Outcome {
  const measured = drift.score
  const { threshold } = drift
  if (drift.drifted === null)
    return {
      status: 'inconclusive',
      measured,
      threshold,
      message: drift.reason ?? 'too few rows to tell',
      severity: 'warn',
    }
  const names = drift.columns.filter((column) => column.drifted === true).map((column) => column.name)
  return drift.drifted
    ? {
        status: 'failed',
        measured,
        threshold,
        message: `the validation data drifted from the reference: ${names.join(', ')}`,
      }
    : {
        status: 'passed',
        measured,
        threshold,
        message: `largest drift score ${(measured ?? 0).toFixed(3)}, at most ${threshold} allowed`,
      }
}

function blankQuality(reason: string): DataQuality {
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

function blankDrift(threshold: number, reason: string): DataDrift {
  return {
    status: 'not_evaluated',
    reason,
    score: null,
    threshold,
    drifted: null,
    reference_rows: 0,
    current_rows: 0,
    columns: [],
  }
}

function blank(status: 'skipped' | 'error', one: CheckResult): ValidationResult {
  return {
    status,
    model_performance: notEvaluated(one.message),
    data_quality: blankQuality(one.message),
    data_drift: blankDrift(0, one.message),
    feature_importance: blankImportance(0, one.message),
    checks: [one],
    duration_ms: one.duration_ms,
  }
}
