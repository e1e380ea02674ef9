import type { CheckResult, DataDrift, FeatureImportance } from '../../core/result.js'
import { plain } from '../../core/text.js'
import {
  dataDrift,
  driftedFeatures,
  driftOptions,
  type DriftOptions,
  type DriftWeights,
  predictionDrift,
  verdictOn,
} from '../../data/index.js'
import { attempt, check, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'

export interface DriftOutcome {
  readonly drift: DataDrift
  /** Of the data, then of labels and of predictions where they are judged. */
  readonly checks: readonly CheckResult[]
}

/** Did the validation data, its labels, or what the model answers move away from what the model was trained on? */
export async function driftCheck(context: StageContext, importance: FeatureImportance): Promise<DriftOutcome> {
  const { clock, config, validationData, referenceData } = context
  const threshold = config.validation.data_drift_threshold
  const options = await optionsFor(context, importance)
  const { check: data, value } = await attempt(clock, 'validation.data_drift', async () => {
    if (validationData === null || referenceData === null) {
      const reason = `no ${validationData === null ? 'validation' : 'reference'} data was given`
      return { value: blankDrift(threshold, reason), outcome: { status: 'skipped', threshold, message: reason } }
    }
    const drift = await dataDrift(referenceData, validationData, options)
    return { value: drift, outcome: outcomeOf(drift) }
  })
  const drift = value ?? blankDrift(threshold, data.message)
  const label = await roleCheck(context, 'target', drift)
  const predictions = await predictionCheck(context, drift, options)
  return {
    drift: { ...drift, columns: [...drift.columns, ...predictions.columns] },
    checks: [data, ...label, ...predictions.checks],
  }
}

/** What the configuration says of drift, and what a run knows beside it. */
async function optionsFor(context: StageContext, importance: FeatureImportance): Promise<DriftOptions> {
  const { config, target, signal } = context
  const features = await featureNames(context)
  return {
    ...driftOptions(config.drift, weightsOf(importance)),
    ...{ threshold: config.validation.data_drift_threshold, seed: config.validation.seed, signal },
    ...(target === null ? {} : { target }),
    ...(features.length > 0 ? { features } : {}),
  }
}

/** Permutation importances; what is within its own noise weighs nothing. */
function weightsOf({ importances, reason }: FeatureImportance): DriftWeights {
  if (importances.length === 0) return { missing: reason ?? 'importances were not measured' }
  return Object.fromEntries(
    importances.map(({ feature, importance, noise }) => [feature, importance > noise ? importance : 0]),
  )
}

/** Only columns that the model reads can hurt it; a model that cannot be opened leaves all of them. */
async function featureNames({ model: source }: StageContext): Promise<readonly string[]> {
  try {
    const { model } = await source.open()
    return model.inputs.flatMap(({ name, kind }) => (name === null || kind === 'tensor' ? [] : [name]))
  } catch {
    return [] // unit.model_loading tells why
  }
}

/** The model's answers to both tables. Nothing is judged without both. */
async function predictionCheck(
  context: StageContext,
  drift: DataDrift,
  options: DriftOptions,
): Promise<{ readonly columns: DataDrift['columns']; readonly checks: readonly CheckResult[] }> {
  const { config, clock, model: source, validationData, referenceData } = context
  const mode = config.drift.on_prediction_drift
  if (mode === 'off' || validationData === null || referenceData === null) return { columns: [], checks: [] }
  const { check: told, value } = await attempt(clock, 'validation.prediction_drift', async () => {
    const { model } = await source.open()
    const columns = await predictionDrift(model, referenceData, validationData, options)
    return {
      value: columns,
      outcome: roleOutcome('prediction', { ...drift, threshold: thresholdOf(context), columns }),
    }
  })
  // A check that broke warns too where drift itself only would.
  return { columns: value ?? [], checks: [mode === 'warn' ? { ...told, severity: 'warn' } : told] }
}

async function roleCheck(context: StageContext, role: 'target', drift: DataDrift): Promise<readonly CheckResult[]> {
  const mode = context.config.drift.on_label_drift
  if (mode === 'off' || !drift.columns.some((column) => column.role === role && column.score !== null)) return []
  const told = await check(context.clock, 'validation.label_drift', () =>
    roleOutcome(role, { ...drift, threshold: thresholdOf(context) }),
  )
  return [mode === 'warn' ? { ...told, severity: 'warn' } : told]
}

function thresholdOf({ config }: StageContext): number {
  return config.validation.data_drift_threshold
}

function roleOutcome(role: 'target' | 'prediction', drift: DataDrift): Outcome {
  const found = verdictOn(role, drift)
  if (found === null) return { status: 'skipped', message: 'nothing to compare' }
  const { score: measured, threshold, drifted, message } = found
  // That it cannot be told warns, as for the data.
  if (drifted === null) return { status: 'inconclusive', measured, threshold, message, severity: 'warn' }
  return { status: drifted ? 'failed' : 'passed', measured, threshold, message }
}

function outcomeOf(drift: DataDrift): Outcome {
  const { threshold, score: measured } = drift
  if (drift.drifted === null) {
    return {
      status: 'inconclusive',
      measured,
      threshold,
      message: drift.reason ?? 'too few rows to tell',
      // Too few rows are nobody's fault; a mean without weights is a gate that was asked for and is not there.
      ...(measured === null && drift.aggregate === 'weighted' ? {} : { severity: 'warn' }),
    }
  }
  const names = driftedFeatures(drift).map((name) => plain(name, 80))
  return drift.drifted
    ? {
        status: 'failed',
        measured,
        threshold,
        message: `the validation data drifted from the reference: ${names.length > 0 ? names.join(', ') : 'the mean of its features'}`,
      }
    : {
        status: 'passed',
        measured,
        threshold,
        message: `drift score ${(measured ?? 0).toFixed(3)}, at most ${threshold} allowed`,
      }
}

export function blankDrift(threshold: number, reason: string): DataDrift {
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
