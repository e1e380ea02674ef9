import type { CheckResult, ModelPerformance, ValidationResult } from '../core/result.js'
import type { Model } from '../core/model.js'
import { attempt, check, worstOf, type Outcome } from './check.js'
import type { Stage, StageContext } from './context.js'
import { behaviourChecks } from './validate/behaviour.js'
import { openBaseline, type BaselineOutcome } from './validate/baseline.js'
import { modelChanges } from './validate/changes.js'
import { blankDrift, driftCheck } from './validate/drift.js'
import { evaluate, type Evaluated, type Evaluation } from './validate/evaluation.js'
import { blankImportance, importanceCheck } from './validate/importance.js'
import { labelledRows, type Labelled, type LabelledRows } from './validate/labelled.js'
import { measurePerformance, notEvaluated } from './validate/performance.js'
import { RowThinner } from './validate/row-thinner.js'
import { weakSegmentCheck } from './validate/weak-segments.js'
import { blankQuality, qualityCheck } from './validate/quality.js'

/** Performance, data quality, drift and feature importance, on real data only. */
export const validateStage: Stage<'validation'> = { name: 'validate', key: 'validation', run, blank }

async function run(context: StageContext): Promise<ValidationResult> {
  const start = context.clock.elapsed()
  const labelled = await labelledRows(context)
  const baseline = labelled.rows === null ? null : await openBaseline(context, labelled.rows)
  try {
    const performance = await performancePart(context, labelled, baseline)
    const behaviour = await behaviourChecks(context)
    const { quality, checks: qualityChecks } = await qualityCheck(context)
    const importance = await importanceCheck(context, labelled.rows, performance.candidate, baseline)
    const drift = await driftCheck(context, importance.importance)
    const checks = [
      ...performance.checks,
      ...(baseline === null ? [] : [baseline.check]),
      ...behaviour.checks,
      ...qualityChecks,
      ...drift.checks,
      importance.check,
    ]
    return {
      status: worstOf(checks),
      model_performance: performance.performance,
      ...(behaviour.results.length === 0 ? {} : { behaviour: behaviour.results }),
      data_quality: quality,
      data_drift: drift.drift,
      feature_importance: importance.importance,
      model_changes: await changesOf(context, performance.candidate, baseline),
      checks,
      duration_ms: Math.round(context.clock.elapsed() - start),
    }
  } finally {
    await baseline?.baseline?.model.close()
  }
}

async function changesOf(
  context: StageContext,
  candidate: PerformancePart['candidate'],
  outcome: BaselineOutcome | null,
): Promise<ValidationResult['model_changes']> {
  const deployed = outcome?.baseline
  if (candidate === null || deployed === null || deployed === undefined) return null
  const { size } = await context.model.file()
  return modelChanges(deployed.model, candidate.model, { deployed: deployed.size, candidate: size })
}

interface PerformancePart {
  readonly performance: ModelPerformance
  readonly checks: readonly CheckResult[]
  readonly candidate: { readonly model: Model; readonly evaluation: Evaluation } | null
}

async function performancePart(
  context: StageContext,
  labelled: Labelled,
  baseline: BaselineOutcome | null,
): Promise<PerformancePart> {
  const { config, clock, model: source, signal } = context
  if (labelled.rows === null) {
    const outcome: Outcome = {
      status: 'inconclusive',
      threshold: config.validation.model_performance_threshold,
      message: `not evaluated: ${labelled.reason}`,
      severity: config.validation.without_data,
    }
    const told = await check(clock, 'validation.model_performance', () => outcome)
    return { performance: notEvaluated(labelled.reason), checks: [told], candidate: null }
  }
  const rows = labelled.rows
  const { check: predicted, value: candidate } = await attempt(clock, 'validation.predictions', async () => {
    const { model } = await source.open()
    const searched =
      config.validation.weak_segments.mode === 'off' ? null : new RowThinner(config.validation.weak_segments.columns)
    const evaluated = await evaluate(model, rows, {
      ...{ keep: config.validation.slices, signal },
      ...(searched === null ? {} : { seeing: searched }),
    })
    const sampled = searched?.finish() ?? { columns: [], rows: new Int32Array() }
    return { value: { model, sampled, ...evaluated }, outcome: predictionsOutcome(evaluated, rows) }
  })
  if (candidate === null) return { performance: notEvaluated(predicted.message), checks: [predicted], candidate }
  const measured = await measurePerformance(context, candidate.evaluation, baseline, candidate.kept)
  const { segments, checks: weak } = await weakSegmentCheck(context, candidate.evaluation, baseline, candidate.sampled)
  return {
    performance: { ...measured.performance, ...(segments === null ? {} : { weak_segments: segments }) },
    checks: [predicted, ...measured.checks, ...weak],
    candidate,
  }
}

function predictionsOutcome({ evaluation, unlabelled }: Evaluated, { step, total }: LabelledRows): Outcome {
  const { rows } = evaluation.sample
  const drawn = step > 1 ? `; of ${total ?? 'more'} rows, one of each ${step} was drawn` : ''
  const left = `${drawn}${unlabelled > 0 ? `; ${unlabelled} rows without a label were left out` : ''}`
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

function blank(status: 'skipped' | 'error', one: CheckResult): ValidationResult {
  return {
    status,
    model_performance: notEvaluated(one.message),
    data_quality: blankQuality(one.message),
    data_drift: blankDrift(0, one.message),
    feature_importance: blankImportance(0, one.message),
    model_changes: null,
    checks: [one],
    duration_ms: one.duration_ms,
  }
}
