import type { Model, Prediction } from '../../core/model.js'
import type { CheckResult, FeatureImportance } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import type { Column, TableChunk } from '../../core/table.js'
import { importanceStability, permutationImportance, type Importance } from '../../metrics/index.js'
import { attempt, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import type { BaselineOutcome } from './baseline.js'
import { evaluationOf, type Evaluation } from './evaluation.js'
import { metricOf, primaryMetric } from './performance.js'

const REPEATS = 5

/** Predicted rows that importances may cost, both models together: a second or two of a small model. */
const MAX_PREDICTED_ROWS = 4_000_000

/** The first labelled rows. */
export interface LabelledSample {
  readonly features: TableChunk
  readonly target: Column
}

export interface ImportanceOutcome {
  readonly importance: FeatureImportance
  readonly check: CheckResult
}

/** What the model relies on, and whether that changed against the deployed model. */
export async function importanceCheck(
  context: StageContext,
  sample: LabelledSample | null,
  candidate: { readonly model: Model; readonly evaluation: Evaluation } | null,
  deployed: BaselineOutcome | null,
): Promise<ImportanceOutcome> {
  const threshold = context.config.validation.feature_importance_stability
  const { check, value } = await attempt(context.clock, 'validation.feature_importance', async () => {
    const importance = await measured(context, sample, candidate, deployed)
    return { value: importance, outcome: outcomeOf(importance, deployed) }
  })
  return { importance: value ?? blankImportance(threshold, check.message), check }
}

async function measured(
  context: StageContext,
  sample: LabelledSample | null,
  candidate: { readonly model: Model; readonly evaluation: Evaluation } | null,
  deployed: BaselineOutcome | null,
): Promise<FeatureImportance> {
  const threshold = context.config.validation.feature_importance_stability
  if (sample === null || candidate === null)
    return blankImportance(threshold, 'no labelled validation data to measure on')
  const features = featuresOf(candidate.model, sample.features)
  const { rows } = sample.features
  if (features.length === 0) return blankImportance(threshold, 'the model takes tensors, no columns to permute')
  if (rows * features.length * REPEATS * 2 > MAX_PREDICTED_ROWS) {
    return blankImportance(threshold, `${features.length} features are too many to permute in a gate`)
  }
  const own = await importancesOf(context, candidate.model, sample, features, candidate.evaluation)
  const baseline = deployed?.baseline ?? null
  if (baseline === null) {
    const reason =
      deployed?.known === false
        ? 'the deployed model could not be compared with'
        : 'nothing is deployed to compare with'
    return { ...blankImportance(threshold, reason), importances: own.map((one) => ({ ...one, deployed: null })) }
  }
  const before = baseline.same
    ? own
    : await importancesOf(context, baseline.model, sample, features, candidate.evaluation)
  const importances = own.map((one) => ({
    ...one,
    deployed: before.find((other) => other.feature === one.feature)?.importance ?? null,
  }))
  const stability = importanceStability(own, before)
  if (stability === null) {
    return {
      ...blankImportance(threshold, 'no feature matters beyond its noise: there is no ranking to compare'),
      importances,
    }
  }
  return { status: 'evaluated', reason: null, stability, threshold, importances }
}

function outcomeOf(importance: FeatureImportance, deployed: BaselineOutcome | null): Outcome {
  const { stability, threshold, reason } = importance
  if (stability === null) {
    const compared = deployed !== null && (deployed.baseline !== null || !deployed.known)
    return { status: compared ? 'inconclusive' : 'skipped', threshold, message: reason ?? '', severity: 'warn' }
  }
  const shown = stability.toFixed(2)
  return stability >= threshold
    ? {
        status: 'passed',
        measured: stability,
        threshold,
        message: `rank correlation of importances with the deployed model is ${shown}`,
      }
    : {
        status: 'failed',
        measured: stability,
        threshold,
        message: `the model relies on other features than the deployed one: rank correlation ${shown}, at least ${threshold} wanted`,
      }
}

export function blankImportance(threshold: number, reason: string): FeatureImportance {
  return { status: 'not_evaluated', reason, stability: null, threshold, importances: [] }
}

function importancesOf(
  { config, signal }: StageContext,
  model: Model,
  { features, target }: LabelledSample,
  names: readonly string[],
  evaluation: Evaluation,
): Promise<readonly Importance[]> {
  const primary = primaryMetric(config, evaluation.task)
  return permutationImportance<Prediction>({
    chunk: features,
    features: names,
    predict: async (chunk) => {
      await breathe(signal)
      return model.predict(chunk, { probabilities: true })
    },
    score: (prediction) => metricOf(evaluationOf(model, prediction, target), primary)?.value ?? null,
    direction: metricOf(evaluation, primary)?.direction ?? 'higher',
    seed: config.validation.seed,
    repeats: REPEATS,
  })
}

/** The model's own inputs by name, or all columns of the data for a model without names; tensors are no columns. */
function featuresOf(model: Model, features: TableChunk): string[] {
  const inputs = model.inputs.filter((input) => input.kind !== 'tensor')
  if (inputs.length === 0 && model.inputs.length > 0) return []
  const named = inputs.map((input) => input.name).filter((name) => name !== null)
  return named.length > 0 ? named : features.columns.map((column) => column.name)
}
