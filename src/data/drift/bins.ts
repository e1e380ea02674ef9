import { countsBetween, type Distribution, quantilesOf, valueCounts } from '../statistics/distribution.js'
import type { NumberProfile, TextProfile } from '../statistics/profile.js'

/** Reference quantile bins for large samples. */
const MOST_BINS = 10
/** Under these, a shift of the middle cannot be told from a wider spread. */
const FEWEST_BINS = 3

/** A number column with so few values (fewer, of few rows) is compared value by value. */
const MAX_DISCRETE = 20

/**
 * Values and categories that the reference has less often share the bin of those that it does not have: how often a rare
 * value comes cannot be told from a sample that hardly has it, and the noise of such bins would be underestimated.
 */
const MIN_REFERENCE_COUNT = 5

/** Categories with a bin of their own; the rarer ones share one. */
const MAX_CATEGORY_BINS = 254

export interface Bins {
  readonly labels: readonly string[]
  readonly reference: Float64Array
  readonly current: Float64Array
  /** The bin of categories that the reference does not have; null for number columns. */
  readonly unseen: number | null
  /** Shares of the reference in the bins that samples of other sizes would get. */
  weightsAt(sizes: readonly [number, number]): Float64Array
}

/** Bins of a number column: reference quantiles or single values, then missing and infinite cells where there are any. */
export function numberBins(reference: NumberProfile, current: NumberProfile): Bins {
  const [before, now] = [reference.values.distribution(), current.values.distribution()]
  const discrete = valueCounts(before, MAX_DISCRETE)
  const most = 2 * binCount(before.total, now.total)
  const single = discrete !== null && (reference.type === 'boolean' || discrete.values.length <= most)
  const bins = withExtra(
    single ? valueBins(discrete.values, reference.type === 'boolean', before, now) : quantileBins(before, now),
    [
      ['missing', reference.values.missing, current.values.missing],
      ['infinite', reference.values.infinite, current.values.infinite],
    ],
  )
  if (single) return bins
  const extra = bins.reference.slice(quantileEdges(before, binCount(before.total, now.total)).length + 1)
  const weightsAt = ([n, m]: readonly [number, number]): Float64Array =>
    Float64Array.from([...countsBetween(before, quantileEdges(before, binCount(n, m))), ...extra])
  return { ...bins, weightsAt }
}

/** Bins of a string column: its most frequent reference categories, the rest of them, unseen ones, missing cells. */
export function categoryBins(reference: TextProfile, current: TextProfile): Bins {
  const known = [...reference.texts.counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const own = known.slice(0, MAX_CATEGORY_BINS)
  const labels = own.map(([text]) => text)
  const now = own.map(([text]) => current.texts.counts.get(text) ?? 0)
  let unseen = 0
  for (const [text, count] of current.texts.counts) if (!reference.texts.counts.has(text)) unseen += count
  const rest = known.slice(MAX_CATEGORY_BINS)
  const rare = rest.reduce((sum, [text]) => sum + (current.texts.counts.get(text) ?? 0), 0)
  const counts = own.map(([, count]) => count)
  if (rest.length > 0) {
    labels.push('other categories')
    counts.push(rest.reduce((sum, [, count]) => sum + count, 0))
    now.push(rare)
  }
  const bins = { labels: [...labels, 'unseen categories'], reference: [...counts, 0], current: [...now, unseen] }
  return withExtra(withoutRare({ ...bins, unseen: labels.length }), [
    ['missing', reference.texts.missing, current.texts.missing],
  ])
}

interface Draft {
  readonly labels: readonly string[]
  readonly reference: readonly number[]
  readonly current: readonly number[]
  readonly unseen: number | null
}

/** Moves the rare bins of a draft into its last one, that of unseen values. */
function withoutRare({ labels, reference, current, unseen }: Draft & { readonly unseen: number }): Draft {
  const kept = reference.flatMap((count, bin) => (bin < unseen && count >= MIN_REFERENCE_COUNT ? [bin] : []))
  if (kept.length === unseen) return { labels, reference, current, unseen }
  const rest = (counts: readonly number[]): number =>
    counts.reduce((sum, count, bin) => (kept.includes(bin) ? sum : sum + count), 0)
  return {
    labels: [...kept.map((bin) => labels[bin]!), labels[unseen]!.replace('unseen', 'rare and unseen')],
    reference: [...kept.map((bin) => reference[bin]!), rest(reference)],
    current: [...kept.map((bin) => current[bin]!), rest(current)],
    unseen: kept.length,
  }
}

function withExtra(draft: Draft, extra: readonly (readonly [string, number, number])[]): Bins {
  const used = extra.filter(([, before, now]) => before + now > 0)
  const reference = Float64Array.from([...draft.reference, ...used.map(([, before]) => before)])
  return {
    labels: [...draft.labels, ...used.map(([label]) => label)],
    reference,
    current: Float64Array.from([...draft.current, ...used.map(([, , now]) => now)]),
    unseen: draft.unseen,
    weightsAt: () => reference,
  }
}

function valueBins(values: readonly number[], boolean: boolean, before: Distribution, now: Distribution): Draft {
  const edges = values.flatMap((value) => [justBelow(value), value])
  const count = (distribution: Distribution): number[] => {
    const bins = countsBetween(distribution, edges)
    const own = values.map((_, position) => bins[2 * position + 1]!)
    return [...own, distribution.total - own.reduce((sum, n) => sum + n, 0)]
  }
  const labels = values.map((value) => (boolean ? (value === 1 ? 'true' : 'false') : String(value)))
  const draft = { labels: [...labels, 'other values'], reference: count(before), current: count(now) }
  return withoutRare({ ...draft, unseen: values.length })
}

function quantileBins(before: Distribution, now: Distribution): Draft {
  const edges = quantileEdges(before, binCount(before.total, now.total))
  return {
    labels: edgeLabels(edges),
    reference: [...countsBetween(before, edges)],
    current: [...countsBetween(now, edges)],
    unseen: null,
  }
}

/**
 * Chance alone gives a Jensen-Shannon distance of about sqrt(chi2(bins - 1) / (8 ln 2) x (1/n + 1/m)): small samples are
 * compared in fewer bins, which keeps that below the usual threshold from about 100 rows on; ten from 800 rows each.
 */
function binCount(n: number, m: number): number {
  const effective = n + m === 0 ? 0 : (n * m) / (n + m)
  return Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.floor(Math.sqrt(effective) / 2)))
}

/** Upper ends of all bins but the last; a value that fills more than one bin gets a bin of its own. */
function quantileEdges(before: Distribution, bins: number): number[] {
  if (before.total === 0) return []
  const quantiles = quantilesOf(
    before,
    Array.from({ length: bins - 1 }, (_, at) => (at + 1) / bins),
  )
  const edges: number[] = []
  for (const [at, edge] of quantiles.entries()) {
    if (edge === quantiles[at - 1]) continue
    if (edge === quantiles[at + 1] && justBelow(edge) > (edges.at(-1) ?? -Infinity)) edges.push(justBelow(edge))
    edges.push(edge)
  }
  return edges
}

function edgeLabels(edges: readonly number[]): string[] {
  const text = edges.map((edge) => String(Number(edge.toPrecision(5))))
  if (text.length === 0) return ['any value']
  return [`<= ${text[0]!}`, ...text.slice(1).map((end, at) => `${text[at]!} to ${end}`), `> ${text.at(-1)!}`]
}

/** The largest double under `value`. */
function justBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE
  const double = new Float64Array([value])
  const bits = new BigInt64Array(double.buffer)
  bits[0]! += value > 0 ? -1n : 1n
  return double[0]!
}
