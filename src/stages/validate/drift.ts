import type { CheckResult, DataDrift } from '../../core/result.js'
import { plain } from '../../core/text.js'
import { dataDrift } from '../../data/index.js'
import { attempt, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'

/** Did the validation data move away from what the model was trained on? */
export async function driftCheck(
  context: StageContext,
): Promise<{ readonly drift: DataDrift; readonly check: CheckResult }> {
  const { clock, config, validationData, referenceData, target, signal } = context
  const threshold = config.validation.data_drift_threshold
  const { check, value } = await attempt(clock, 'validation.data_drift', async () => {
    if (validationData === null || referenceData === null) {
      const reason = `no ${validationData === null ? 'validation' : 'reference'} data was given`
      return { value: blankDrift(threshold, reason), outcome: { status: 'skipped', threshold, message: reason } }
    }
    const features = await featureNames(context)
    const drift = await dataDrift(referenceData, validationData, {
      threshold,
      seed: config.validation.seed,
      signal,
      ...(target === null ? {} : { target }),
      ...(features.length > 0 ? { features } : {}),
    })
    return { value: drift, outcome: outcomeOf(drift) }
  })
  return { drift: value ?? blankDrift(threshold, check.message), check }
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

function outcomeOf(drift: DataDrift): Outcome {
  const { threshold, score: measured } = drift
  if (drift.drifted === null) {
    return {
      status: 'inconclusive',
      measured,
      threshold,
      message: drift.reason ?? 'too few rows to tell',
      severity: 'warn',
    }
  }
  const names = drift.columns.filter((column) => column.drifted === true).map((column) => plain(column.name, 80))
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
