import { unsupported } from '../../core/errors.js'
import { numberOf, type Attributes } from '../../formats/index.js'

/** Rules of the univariate selectors, by the name that GenericUnivariateSelect gives them. */
const MODES: Readonly<Record<string, (attributes: Attributes, parameter: string) => boolean[]>> = {
  k_best: kBest,
  percentile,
  fpr: (attributes, parameter) => below(attributes, attributes.number(parameter)),
  fwe: (attributes, parameter) => {
    const count = attributes.floats('pvalues_').length
    return below(attributes, attributes.number(parameter) / count)
  },
  fdr,
}

const MODE_OF: Readonly<Record<string, readonly [string, string]>> = {
  SelectKBest: ['k_best', 'k'],
  SelectPercentile: ['percentile', 'percentile'],
  SelectFpr: ['fpr', 'alpha'],
  SelectFdr: ['fdr', 'alpha'],
  SelectFwe: ['fwe', 'alpha'],
}

/** Which columns a univariate selector keeps, from the scores or p-values of training. */
export function keepsByScore(attributes: Attributes, name: string): boolean[] {
  const [mode, parameter] = MODE_OF[name] ?? [attributes.string('mode'), 'param']
  const rule = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined
  if (rule === undefined) throw unsupported(`${attributes.className}.mode`, `the mode "${mode}"`)
  return rule(attributes, parameter)
}

/** NaN counts as the smallest number. */
function scoresOf(attributes: Attributes): Float64Array {
  return attributes.floats('scores_').map((score) => (Number.isNaN(score) ? -Number.MAX_VALUE : score))
}

function kBest(attributes: Attributes, parameter: string): boolean[] {
  const scores = scoresOf(attributes)
  const k = attributes.raw(parameter)
  if (k === 'all') return Array.from(scores, () => true)
  const order = Array.from(scores.keys()).sort((left, right) => scores[left]! - scores[right]!)
  const best = new Set(numberOf(k) === 0 ? [] : order.slice(-numberOf(k)))
  return Array.from(scores, (_, column) => best.has(column))
}

function percentile(attributes: Attributes, parameter: string): boolean[] {
  const scores = scoresOf(attributes)
  const share = attributes.number(parameter)
  if (share === 100 || share === 0) return Array.from(scores, () => share === 100)
  const threshold = linearQuantile(scores, (100 - share) / 100)
  const mask = Array.from(scores, (score) => score > threshold)
  let left = Math.floor((scores.length * share) / 100) - mask.filter(Boolean).length
  for (const [column, score] of scores.entries()) {
    if (score === threshold && left-- > 0) mask[column] = true
  }
  return mask
}

/** numpy.percentile's linear interpolation, in numpy's order of operations (_lerp). */
function linearQuantile(values: Float64Array, share: number): number {
  const sorted = values.slice().sort()
  const position = share * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  const weight = position - below
  return weight >= 0.5 ? high - (high - low) * (1 - weight) : low + (high - low) * weight
}

function below(attributes: Attributes, limit: number): boolean[] {
  return Array.from(attributes.floats('pvalues_'), (value) => value < limit)
}

/** Benjamini and Hochberg: all up to the largest p-value below its rising limit. */
function fdr(attributes: Attributes, parameter: string): boolean[] {
  const values = attributes.floats('pvalues_')
  const alpha = attributes.number(parameter)
  const sorted = values.slice().sort()
  const selected = sorted.filter((value, rank) => value <= (alpha / values.length) * (rank + 1))
  const limit = selected.at(-1)
  return Array.from(values, (value) => limit !== undefined && value <= limit)
}
