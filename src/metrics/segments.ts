import { seededRandom } from '../core/random.js'
import type { Interval } from '../core/result.js'
import type { Column } from '../core/table.js'
import { groupsOfColumn, type Groups } from './groups.js'
import { reachOf, SegmentComparison, type SegmentMetric } from './segment-metric.js'
import {
  drawnMeanZ,
  falseDiscoveryAdjusted,
  hypergeometricTail,
  normalTail,
  signFlipZ,
  signTestTail,
  type Sums,
} from './segment-tests.js'

/** Quantile bins of number columns: coarse enough that each keeps rows in a pair. */
const BINS = 5
/** Columns whose pairs are searched: those with the strongest segments of their own. */
const PAIRED_COLUMNS = 15
/** Values of a column that are groups of their own; of more, the most frequent. */
const MAX_GROUPS = 20
/** Segments that the search half hands on to be tested; more would cost power. */
const TESTED = 20
/** Two segments that share more of their rows than this are one finding. */
const MAX_OVERLAP = 0.8
const SPLIT_STREAM = 0x5e97a1
/** Normal quantile of a 95 % interval. */
const Z95 = 1.959963984540054

export interface SegmentQuestion {
  /** Loss of each row, larger is worse: 1 for a wrong label, or the absolute error. */
  readonly losses: Float64Array
  /** The same of the model to compare with; null: each segment is compared with all rows. */
  readonly other: Float64Array | null
  readonly columns: readonly Column[]
  readonly minRows: number
  readonly seed: number
  /**
   * What the segments that the losses found are judged by, instead of their mean losses; a segment on which it is undefined
   * is left out.
   */
  readonly metric?: SegmentMetric
}

export interface Segment {
  readonly conditions: readonly { readonly column: string; readonly value: string }[]
  /** Rows of both halves. */
  readonly rows: number
  /** Mean losses in the half that was not searched. */
  readonly loss: number
  readonly otherLoss: number
  /** `loss` minus `otherLoss`, with a 95 % interval by the normal approximation. */
  readonly difference: number
  readonly interval: Interval
  /** One-sided, adjusted by Benjamini and Hochberg over all segments that were tested. */
  readonly p_value: number
}

export interface SegmentSearch {
  /** Segments that were looked at in the search half. */
  readonly searched: number
  /** Worst first, by adjusted p-value; every one that was tested. */
  readonly segments: readonly Segment[]
}

/**
 * Looks for groups of rows, by one column or by two, on which losses are worse than another model's, or than those of
 * all rows. Half of the rows, drawn by the seed, is searched; the other half tests what was found, so that neither
 * p-values nor differences are flattered by the search (the honest split of Athey and Imbens, 2016,
 * https://doi.org/10.1073/pnas.1510489113).
 */
export function weakSegments(question: SegmentQuestion): SegmentSearch {
  const { losses, other, columns, minRows, seed } = question
  const rows = losses.length
  const searchHalf = halfOf(rows, seed)
  const values = other === null ? losses : losses.map((loss, row) => loss - other[row]!)
  const groups = columns.map((column) => frequent(groupsOfColumn(column, rows, BINS)))
  const all = sumsOf(values, searchHalf, null, 1, 1)[0]!
  const zOf = (sums: Sums): number => (other === null ? drawnMeanZ(sums, all) : signFlipZ(sums))
  const halfRows = Math.max(2, Math.ceil(minRows / 2))
  const { found, searched } = search(groups, values, searchHalf, { halfRows, zOf })
  const kept = withoutOverlap(found, rows, minRows)
  const comparison =
    question.metric &&
    new SegmentComparison(
      question.metric,
      searchHalf.map((searched) => 1 - searched),
      seed,
    )
  const tested = kept.flatMap((candidate) => {
    const told = tellOf(candidate, columns, groups, question, searchHalf)
    if (told.testRows < halfRows) return []
    return comparison === undefined ? [told] : judgedBy(comparison, told, candidate)
  })
  const adjusted = falseDiscoveryAdjusted(tested.map(({ p }) => p))
  const segments = tested
    .map(({ segment }, at): Segment => ({ ...segment, p_value: adjusted[at]! }))
    .sort((a, b) => a.p_value - b.p_value || b.difference - a.difference)
  return { searched, segments }
}

/** The most frequent groups; all others become one. */
function frequent({ names, codes }: Groups): Groups {
  if (names.length <= MAX_GROUPS) return { names, codes }
  const counts = new Float64Array(names.length)
  for (const code of codes) counts[code]!++
  const order = names.map((_, code) => code).sort((a, b) => counts[b]! - counts[a]! || a - b)
  const own = order.slice(0, MAX_GROUPS - 1)
  const moved = new Int32Array(names.length).fill(own.length)
  for (const [to, from] of own.entries()) moved[from] = to
  return { names: [...own.map((code) => names[code]!), '(other values)'], codes: codes.map((code) => moved[code]!) }
}

/** 1 for the rows that are searched: half of them, drawn by chance. */
function halfOf(rows: number, seed: number): Uint8Array {
  // Another stream than that of draws by the same seed, which rows may have been made or taken by.
  const random = seededRandom(seed ^ SPLIT_STREAM)
  return Uint8Array.from({ length: rows }, () => (random.next() < 0.5 ? 1 : 0))
}

interface Candidate {
  readonly positions: readonly number[]
  readonly codes: Int32Array
  readonly code: number
  readonly z: number
}

interface Rule {
  readonly halfRows: number
  readonly zOf: (sums: Sums) => number
}

function search(
  groups: readonly Groups[],
  values: Float64Array,
  half: Uint8Array,
  { halfRows, zOf }: Rule,
): { readonly found: readonly Candidate[]; readonly searched: number } {
  let searched = 0
  const judged = (positions: readonly number[], { codes, names }: Groups): Candidate[] => {
    const sums = sumsOf(values, half, codes, names.length, 1)
    return sums.flatMap((sum, code) => {
      if (sum.rows < halfRows) return []
      searched++
      return [{ positions, codes, code, z: zOf(sum) }]
    })
  }
  const singles = groups.map((group, position) => judged([position], group))
  const strongest = singles
    .map((candidates, position) => ({ position, z: Math.max(-Infinity, ...candidates.map(({ z }) => z)) }))
    .filter(({ position }) => groups[position]!.names.length > 1)
    .sort((a, b) => b.z - a.z || a.position - b.position)
    .slice(0, PAIRED_COLUMNS)
  const found = singles.flat()
  for (const [at, { position: first }] of strongest.entries()) {
    for (const { position: second } of strongest.slice(at + 1)) {
      const pair = crossed(groups[first]!, groups[second]!)
      const parent = (position: number, code: number): number =>
        singles[position]!.find((candidate) => candidate.code === code)?.z ?? -Infinity
      for (const candidate of judged([first, second], pair)) {
        const [a, b] = pair.parents[candidate.code]!
        if (candidate.z > Math.max(parent(first, a), parent(second, b))) found.push(candidate)
      }
    }
  }
  return { found: found.filter(({ z }) => z > 0).sort((a, b) => b.z - a.z), searched }
}

type Crossed = Groups & { readonly parents: readonly (readonly [number, number])[] }

function crossed(first: Groups, second: Groups): Crossed {
  const codes = first.codes.map((code, row) => code * second.names.length + second.codes[row]!)
  const names = first.names.flatMap((a) => second.names.map((b) => `${a}, ${b}`))
  return { codes, names, parents: first.names.flatMap((_, a) => second.names.map((_b, b) => [a, b] as const)) }
}

/** Sums of `values` by code over the rows of one half. */
function sumsOf(values: Float64Array, half: Uint8Array, codes: Int32Array | null, count: number, side: 0 | 1): Sums[] {
  const [rows, sums, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let row = 0; row < values.length; row++) {
    if (half[row] !== side) continue
    const code = codes === null ? 0 : codes[row]!
    rows[code]!++
    sums[code]! += values[row]!
    squares[code]! += values[row]! ** 2
  }
  return Array.from(rows, (n, code) => ({ rows: n, sum: sums[code]!, squares: squares[code]! }))
}

/** The strongest first; a segment that is mostly one before it is left out. */
function withoutOverlap(found: readonly Candidate[], rows: number, minRows: number): readonly Candidate[] {
  const kept: { readonly candidate: Candidate; readonly size: number }[] = []
  for (const candidate of found.slice(0, 5 * TESTED)) {
    let size = 0
    const shared = new Float64Array(kept.length)
    for (let row = 0; row < rows; row++) {
      if (candidate.codes[row] !== candidate.code) continue
      size++
      for (const [at, { candidate: one }] of kept.entries()) if (one.codes[row] === one.code) shared[at]!++
    }
    const repeats = kept.some((one, at) => shared[at]! > MAX_OVERLAP * (one.size + size - shared[at]!))
    if (size < minRows || repeats) continue
    if (kept.push({ candidate, size }) === TESTED) break
  }
  return kept.map(({ candidate }) => candidate)
}

interface Told {
  readonly segment: Omit<Segment, 'p_value'>
  readonly testRows: number
  readonly p: number
}

function tellOf(
  { positions, codes, code }: Candidate,
  columns: readonly Column[],
  groups: readonly Groups[],
  { losses, other }: SegmentQuestion,
  half: Uint8Array,
): Told {
  const inside = codes.map((one) => (one === code ? 0 : 1))
  const [group = none, rest = none] = sumsOf(losses, half, inside, 2, 0)
  const all: Sums = { rows: group.rows + rest.rows, sum: group.sum + rest.sum, squares: group.squares + rest.squares }
  const differences = other === null ? losses : losses.map((loss, row) => loss - other[row]!)
  const [paired = none] = sumsOf(differences, half, inside, 2, 0)
  const loss = group.sum / group.rows
  const otherLoss = other === null ? all.sum / all.rows : loss - paired.sum / paired.rows
  const spread = other === null ? group : paired
  const mean = spread.sum / spread.rows
  const error = Math.sqrt(Math.max(0, spread.squares / spread.rows - mean * mean) / spread.rows)
  const difference = loss - otherLoss
  const row = codes.indexOf(code)
  return {
    segment: {
      conditions: positions.map((position) => ({
        column: columns[position]!.name,
        value: groups[position]!.names[groups[position]!.codes[row]!]!,
      })),
      rows: inside.reduce((count, outside) => count + (1 - outside), 0),
      ...{ loss, otherLoss, difference },
      interval: { low: difference - Z95 * error, high: difference + Z95 * error, level: 0.95 },
    },
    testRows: group.rows,
    p: tailOf(losses, other, inside, half, { group, all, paired }),
  }
}

/** The segment with the scores of a metric in place of mean losses. */
function judgedBy(comparison: SegmentComparison, told: Told, { codes, code }: Candidate): Told[] {
  const scores = comparison.compare(codes.map((one) => (one === code ? 0 : 1)))
  if (scores === null) return []
  const { loss, otherLoss, p } = scores
  const [difference, reach] = [loss - otherLoss, reachOf(scores)]
  const interval = { low: difference - reach, high: difference + reach, level: 0.95 }
  return [{ ...told, p, segment: { ...told.segment, loss, otherLoss, difference, interval } }]
}

const none: Sums = { rows: 0, sum: 0, squares: 0 }

/** Exact where losses are right or wrong, else the normal approximation of the permutation test. */
function tailOf(
  losses: Float64Array,
  other: Float64Array | null,
  inside: Int32Array,
  half: Uint8Array,
  { group, all, paired }: Readonly<Record<'group' | 'all' | 'paired', Sums>>,
): number {
  const binary =
    losses.every((loss) => loss === 0 || loss === 1) && (other?.every((loss) => loss === 0 || loss === 1) ?? true)
  if (other === null) {
    return binary ? hypergeometricTail(group.sum, all.rows, all.sum, group.rows) : normalTail(drawnMeanZ(group, all))
  }
  if (!binary) return normalTail(signFlipZ(paired))
  let worse = 0
  let better = 0
  for (let row = 0; row < losses.length; row++) {
    if (half[row] !== 0 || inside[row] !== 0) continue
    if (losses[row]! > other[row]!) worse++
    else if (losses[row]! < other[row]!) better++
  }
  return signTestTail(worse, better)
}
