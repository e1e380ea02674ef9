import type { Config } from '../../config/index.js'
import type { LabelDisagreement, ModelPerformance } from '../../core/result.js'
import { mcnemar, pairedBootstrap } from '../../metrics/index.js'
import type { Evaluation } from './evaluation.js'

type Values = Readonly<Record<string, number | null>>
type Against = NonNullable<ModelPerformance['against_deployed']>

export interface Comparison {
  readonly metrics: Against
  /** Rows on which only one of the two models is right; null for regression. */
  readonly labels: LabelDisagreement | null
}

/** Both models on the same rows, with every metric of theirs. */
export interface Pair {
  readonly deployed: Evaluation
  readonly deployedValues: Values
  readonly candidate: Evaluation
  readonly values: Values
}

/**
 * Every metric that both models have, and for those named in `judged` how sure the difference is: a paired bootstrap
 * on the same draws of the same rows, and for accuracy McNemar's test, which needs no draws.
 */
export async function compareWithDeployed(
  pair: Pair,
  judged: readonly string[],
  config: Config,
  signal: AbortSignal,
): Promise<Comparison> {
  const { deployed, candidate } = pair
  const differences = await differencesOf(deployed, candidate, judged, config, signal)
  const labels = disagreement(deployed, candidate)
  const metrics = Object.entries(pair.values).flatMap(([name, value]): [string, Against[string]][] => {
    const before = pair.deployedValues[name] ?? null
    if (value === null || before === null) return []
    const { low, high, level, p_value } = differences[name] ?? {}
    const p = name === 'accuracy' && labels !== null && judged.includes(name) ? labels.p_value : p_value
    const interval = low === undefined || high === undefined || level === undefined ? null : { low, high, level }
    return [[name, { deployed: before, difference: value - before, interval, p_value: p ?? null }]]
  })
  return { metrics: Object.fromEntries(metrics), labels }
}

async function differencesOf(
  deployed: Evaluation,
  candidate: Evaluation,
  judged: readonly string[],
  { validation }: Config,
  signal: AbortSignal,
): ReturnType<typeof pairedBootstrap> {
  const { seed, bootstrap_samples: samples, significance_level } = validation
  if (samples === 0) return {}
  const options = { seed, samples, signal, level: 1 - significance_level }
  const asked = <M extends { readonly name: string }>(metrics: readonly M[]): M[] =>
    metrics.filter(({ name }) => judged.includes(name))
  if (deployed.task === 'classification' && candidate.task === 'classification') {
    const strata = candidate.input.truth
    return pairedBootstrap(asked(candidate.metrics), deployed.sample, candidate.sample, { ...options, strata })
  }
  if (deployed.task === 'regression' && candidate.task === 'regression') {
    return pairedBootstrap(asked(candidate.metrics), deployed.sample, candidate.sample, options)
  }
  return {}
}

/** The two models may number their classes differently; whether a row is right does not depend on that. */
function disagreement(deployed: Evaluation, candidate: Evaluation): LabelDisagreement | null {
  if (deployed.task !== 'classification' || candidate.task !== 'classification') return null
  if (deployed.input.truth.length !== candidate.input.truth.length) return null
  const right = ({ truth, predicted }: typeof deployed.input): Int32Array =>
    truth.map((label, row) => (label === predicted[row] ? 1 : 0))
  const [before, now] = [right(deployed.input), right(candidate.input)]
  const found = mcnemar(new Int32Array(before.length).fill(1), before, now)
  return { only_deployed: found.only_first, only_candidate: found.only_second, p_value: found.p_value }
}
