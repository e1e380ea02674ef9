import { ModelGateError } from '../core/errors.js'
import type { CheckResult, ModelPerformance, ValidationResult } from '../core/result.js'
import type { Model } from '../core/model.js'
import { sliceRows, type TableChunk } from '../core/table.js'
import { plain } from '../core/text.js'
import { concatenate } from '../data/index.js'
import { attempt, check, worstOf, type Outcome } from './check.js'
import type { Stage, StageContext } from './context.js'
import { behaviourChecks } from './validate/behaviour.js'
import { deployedModel, openBaseline, type BaselineOutcome } from './validate/baseline.js'
import { modelChanges } from './validate/changes.js'
import { blankDrift, driftCheck } from './validate/drift.js'
import { evaluationFrom, type Evaluation } from './validate/evaluation.js'
import { errorOf, isFailure } from './validate/failure.js'
import { gatherAnswers, IMPORTANCE_ROWS } from './validate/gather.js'
import type { CandidateAnswers, GatheredAnswers } from './validate/gathered.js'
import { blankImportance, importanceCheck, type LabelledSample } from './validate/importance.js'
import { withoutLabels } from './validate/labelled.js'
import { measurePerformance, notEvaluated } from './validate/performance.js'
import { RowThinner } from './validate/row-thinner.js'
import { weakSegmentCheck } from './validate/weak-segments.js'
import { blankQuality, qualityCheck } from './validate/quality.js'

/** Labels that a message lists with their codes. */
const MAX_TOLD_CODES = 10

/** Performance, data quality, drift and feature importance, on real data only. */
export const validateStage: Stage<'validation'> = { name: 'validate', key: 'validation', run, blank }

async function run(context: StageContext): Promise<ValidationResult> {
  const start = context.clock.elapsed()
  const deployed = deployedModel(context)
  // What shards gathered is judged as what this process gathers: all rows as one part.
  const parts = context.gathered ?? [await gatherAnswers(context, deployed)]
  const reason = reasonOf(context, parts)
  const baseline = reason === null ? await openBaseline(context, parts, deployed) : null
  try {
    const performance = await performancePart(context, { parts, reason }, baseline)
    const behaviour = await behaviourChecks(context)
    const { quality, checks: qualityChecks } = await qualityCheck(context)
    const importance = await importanceCheck(context, performance.first, performance.candidate, baseline)
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
  readonly first: LabelledSample | null
}

interface Gathered {
  readonly parts: readonly GatheredAnswers[]
  /** Why there is nothing to measure on. */
  readonly reason: string | null
}

/** Why no part has anything to measure on; rows without a label are only missing when no part has one. */
function reasonOf({ target }: StageContext, parts: readonly GatheredAnswers[]): string | null {
  const stopped = parts.find(({ reason, elsewhere }) => reason !== null && !elsewhere)
  if (stopped !== undefined) return stopped.reason
  return parts.every(({ reason }) => reason !== null) ? withoutLabels(target ?? '') : null
}

async function performancePart(
  context: StageContext,
  { parts, reason }: Gathered,
  baseline: BaselineOutcome | null,
): Promise<PerformancePart> {
  const { config, clock, model: source } = context
  if (reason !== null) {
    const outcome: Outcome = {
      status: 'inconclusive',
      threshold: config.validation.model_performance_threshold,
      message: `not evaluated: ${reason}`,
      severity: config.validation.without_data,
    }
    const told = await check(clock, 'validation.model_performance', () => outcome)
    return { performance: notEvaluated(reason), checks: [told], candidate: null, first: null }
  }
  const { check: predicted, value: candidate } = await attempt(clock, 'validation.predictions', async () => {
    const { model } = await source.open()
    const asked = candidateAnswers(parts)
    const evaluation = evaluationFrom(
      model,
      asked.map(({ answers }) => answers),
    )
    const value = { model, evaluation, ...joined(asked, config.validation.weak_segments.columns) }
    return { value, outcome: predictionsOutcome(value, parts[0]!) }
  })
  if (candidate === null)
    return { performance: notEvaluated(predicted.message), checks: [predicted], candidate, first: null }
  const measured = await measurePerformance(context, candidate.evaluation, baseline, candidate.kept.columns)
  const { segments, checks: weak } = await weakSegmentCheck(context, candidate.evaluation, baseline, candidate.sampled)
  return {
    performance: { ...measured.performance, ...(segments === null ? {} : { weak_segments: segments }) },
    checks: [predicted, ...measured.checks, ...weak],
    candidate,
    first: candidate.first,
  }
}

/** @throws what the first shard that could not ask the model told */
function candidateAnswers(parts: readonly GatheredAnswers[]): readonly CandidateAnswers[] {
  const [first] = parts
  if (parts.some(({ step, total }) => step !== first!.step || total !== first!.total))
    throw new ModelGateError('data', 'the shards drew their rows from different tables')
  return parts.flatMap(({ candidate }) => {
    if (candidate === null) return []
    if (isFailure(candidate)) throw errorOf(candidate)
    return [candidate]
  })
}

/** What was seen beside the answers, of all parts together. */
function joined(parts: readonly CandidateAnswers[], searched: readonly string[]) {
  const thinner = new RowThinner(searched)
  for (const { segments } of parts) if (segments !== null) thinner.addPart(segments)
  const withRows = (chunks: readonly TableChunk[]): TableChunk => concatenate(chunks.filter(({ rows }) => rows > 0))
  const first = withRows(parts.map((part) => part.first))
  const { columns, ...rows } = sliceRows(first, 0, Math.min(first.rows, IMPORTANCE_ROWS))
  return {
    sampled: thinner.finish(),
    kept: withRows(parts.map(({ kept }) => kept)),
    unlabelled: parts.reduce((sum, { unlabelled }) => sum + unlabelled, 0),
    first: { features: { ...rows, columns: columns.slice(0, -1) }, target: columns.at(-1)! },
  }
}

function predictionsOutcome(
  { evaluation, unlabelled }: { readonly evaluation: Evaluation; readonly unlabelled: number },
  { step, total }: GatheredAnswers,
): Outcome {
  const { rows } = evaluation.sample
  const drawn = step > 1 ? `; of ${total ?? 'more'} rows, one of each ${step} was drawn` : ''
  const left = `${drawn}${unlabelled > 0 ? `; ${unlabelled} rows without a label were left out` : ''}`
  if (evaluation.task === 'classification' && evaluation.unknownLabels.length > 0) {
    const names = evaluation.unknownLabels.slice(0, 5).map(String).join(', ')
    return {
      status: 'failed',
      measured: evaluation.unknownLabels.length,
      threshold: 0,
      message: `the data has labels that the model does not know: ${names}${codesOf(evaluation)}${left}`,
      severity: 'warn',
    }
  }
  return { status: 'passed', measured: rows, message: `${rows} labelled rows predicted${left}` }
}

/** How the labels are to be told, when they look like those that a LabelEncoder made the model's classes of. */
function codesOf({ unknownLabels, knownLabels }: Extract<Evaluation, { task: 'classification' }>): string {
  const names = unknownLabels.map(String).toSorted()
  const areCodes = knownLabels.length === names.length && knownLabels.every((label, at) => label === at)
  if (!areCodes || names.length > MAX_TOLD_CODES) return ''
  const pairs = names.map((name, at) => `${JSON.stringify(plain(name, 80))}: ${at}`)
  return `. If its classes are codes of them, say which in the configuration; a LabelEncoder makes data.labels: {${pairs.join(', ')}} of them`
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
