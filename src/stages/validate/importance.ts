import type { Model, Prediction } from '../../core/model.js'
import type { CheckResult, FeatureImportance } from '../../core/result.js'
import { sliceRows, type Column } from '../../core/table.js'
import { importanceStability, permutationImportance, type Importance } from '../../metrics/index.js'
import { check } from '../check.js'
import type { StageContext } from '../context.js'
import { evaluationOf, type Evaluation, type LabelledRows } from './evaluation.js'
import { metricOf, primaryMetric } from './performance.js'

const REPEATS = 5

/** Rows that are permuted; importances settle long before. */
const MAX_ROWS = 1_000

/** Predicted rows that importances may cost, both models together: a second or two of a small model. */
const MAX_PREDICTED_ROWS = 4_000_000

export interface ImportanceOutcome {
  readonly importance: FeatureImportance
  readonly check: CheckResult
}

/** What the model relies on, and whether that changed against the deployed model. */
export async function importanceCheck(
  context: StageContext,
  labelled: LabelledRows | null,
  candidate: { readonly model: Model; readonly evaluation: Evaluation } | null,
  deployed: { readonly model: Model; readonly same: boolean } | null,
): Promise<ImportanceOutcome> {
  const threshold = context.config.validation.feature_importance_stability
  let importance = blankImportance(threshold, 'no labelled validation data was given')
  const result = await check(context.clock, 'validation.feature_importance', async () => {
    if (labelled === null || candidate === null) return { status: 'skipped', threshold, message: importance.reason! }
    const features = featuresOf(candidate.model, labelled)
    const rows = Math.min(MAX_ROWS, labelled.features.rows)
    if (rows * features.length * REPEATS * 2 > MAX_PREDICTED_ROWS) {
      importance = blankImportance(threshold, `${features.length} features are too many to permute in a gate`)
      return { status: 'skipped', threshold, message: importance.reason! }
    }
    const sample = { features: sliceRows(labelled.features, 0, rows), target: firstRows(labelled.target, rows) }
    const measure = (model: Model): Promise<readonly Importance[]> =>
      importancesOf(context, model, sample, features, candidate.evaluation)
    const own = await measure(candidate.model)
    if (deployed === null) {
      importance = {
        ...blankImportance(threshold, 'nothing is deployed to compare with'),
        importances: own.map((one) => ({ ...one, deployed: null })),
      }
      return { status: 'skipped', threshold, message: 'nothing is deployed to compare with' }
    }
    const before = deployed.same ? own : await measure(deployed.model)
    const stability = importanceStability(own, before)
    const importances = own.map((one) => ({
      ...one,
      deployed: before.find((other) => other.feature === one.feature)?.importance ?? null,
    }))
    if (stability === null) {
      importance = {
        ...blankImportance(threshold, 'no feature matters beyond its noise, so there is no ranking to compare'),
        importances,
      }
      return { status: 'inconclusive', threshold, message: importance.reason!, severity: 'warn' }
    }
    importance = { status: 'evaluated', reason: null, stability, threshold, importances }
    const holds = stability >= threshold
    return {
      status: holds ? 'passed' : 'failed',
      measured: stability,
      threshold,
      message: holds
        ? `rank correlation of importances with the deployed model is ${stability.toFixed(2)}`
        : `the model relies on other features than the deployed one: rank correlation ${stability.toFixed(2)}, at least ${threshold} wanted`,
    }
  })
  return { importance, check: result }
}

export function blankImportance(threshold: number, reason: string): FeatureImportance {
  return { status: 'not_evaluated', reason, stability: null, threshold, importances: [] }
}

function importancesOf(
  { config }: StageContext,
  model: Model,
  { features, target }: LabelledRows,
  names: readonly string[],
  evaluation: Evaluation,
): Promise<readonly Importance[]> {
  const primary = primaryMetric(config, evaluation.task)
  return permutationImportance<Prediction>({
    chunk: features,
    features: names,
    predict: (chunk) => model.predict(chunk, { probabilities: true }),
    score: (prediction) => metricOf(evaluationOf(model, prediction, target), primary)?.value ?? null,
    direction: metricOf(evaluation, primary)?.direction ?? 'higher',
    seed: config.validation.seed,
    repeats: REPEATS,
  })
}

/** The model's own inputs by name, or all columns of the data for a model without names. */
function featuresOf(model: Model, { features }: LabelledRows): string[] {
  const named = model.inputs.map((input) => input.name).filter((name) => name !== null)
  return named.length > 0 ? named : features.columns.map((column) => column.name)
}

function firstRows(column: Column, rows: number): Column {
  return sliceRows(
    { rows: column.kind === 'string' ? column.codes.length : column.values.length, columns: [column] },
    0,
    rows,
  ).columns[0]!
}
