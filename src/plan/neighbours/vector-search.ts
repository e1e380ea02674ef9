import type { DenseBlock } from '../types.js'
import { vectorUnit, type VectorUnit } from '../vector/unit.js'
import { sortByDistance } from './heap.js'
import type { Neighbours } from './neighbours.js'

/** Fewer products are made before the training rows are packed. */
const WORTH_PACKING = 2 ** 22

/** Rows whose heaps and cells lie in the unit's memory together. */
const BLOCK_ROWS = 1_024

/** Points of a group, whose scores are made together. */
const GROUP = 8

/** Beyond, squares leave the range of float32. */
const MAX_LENGTH = 1e15

/** Rounding of float32 and of doubles. */
const SINGLE = 2 ** -24
const DOUBLE = 2 ** -53

/** Training rows as the kernel wants them. */
interface Points {
  readonly norms: Float64Array
  /** Groups of eight in float32: squared lengths, then -2 times each feature, seen from the centre. */
  readonly scores: Float32Array
  readonly centre: Float64Array
  /** The largest length of a training row, as it is and seen from the centre. */
  readonly longest: number
  readonly longestNear: number
}

/**
 * `bruteSearch` with the Euclidean distance for many rows, with the same bits and the same choice among equally far rows:
 * float32 finds the training rows that could be near enough, and those are measured in doubles. How wrong the float32
 * score of a row can be is bounded, see `slackOf`. Null when rows are few, numbers are too large for float32, or there
 * are no vector kernels.
 */
export function vectorSearch(input: DenseBlock, training: DenseBlock, k: number): Neighbours | null {
  if (input.rows * training.data.length < WORTH_PACKING) return null
  const unit = vectorUnit()
  if (unit === null) return null
  const points = pointsOf(training)
  if (points === null || !(longestRow(input) < MAX_LENGTH)) return null
  return search(unit, points, { input, training, k })
}

function search(
  unit: VectorUnit,
  points: Points,
  { input, training, k }: { input: DenseBlock; training: DenseBlock; k: number },
): Neighbours | null {
  const { cols } = training
  const rowSizes = [cols * 8, 8, cols * 4, 8, k * 8, k * 4].map((bytes) => bytes * BLOCK_ROWS)
  const sizes = [training.data.length * 8, points.norms.length * 8, points.scores.length * 4, ...rowSizes]
  const claimed = unit.claim(training, sizes)
  if (claimed === null) return null
  const [dataAt, normsAt, scoresAt, xAt, xNormsAt, nearAt, slackAt, distancesAt, indicesAt] = claimed.places as Places
  if (!claimed.kept) {
    unit.floats64(dataAt, training.data.length).set(training.data)
    unit.floats64(normsAt, points.norms.length).set(points.norms)
    unit.floats32(scoresAt, points.scores.length).set(points.scores)
  }
  const block = {
    x: unit.floats64(xAt, BLOCK_ROWS * cols),
    xNorms: unit.floats64(xNormsAt, BLOCK_ROWS),
    near: unit.floats32(nearAt, BLOCK_ROWS * cols),
    slack: unit.floats64(slackAt, BLOCK_ROWS),
  }
  const heaps = { distances: unit.floats64(distancesAt, BLOCK_ROWS * k), indices: unit.ints(indicesAt, BLOCK_ROWS * k) }
  const found = { k, distances: new Float64Array(input.rows * k), indices: new Int32Array(input.rows * k) }
  const groups = points.scores.length / (GROUP * (cols + 1))
  for (let from = 0; from < input.rows; from += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, input.rows - from)
    takeRows(input, from, rows, points, block)
    heaps.distances.fill(Infinity)
    heaps.indices.fill(0)
    const places = [xAt, xNormsAt, nearAt, slackAt, dataAt, normsAt, scoresAt, distancesAt, indicesAt] as const
    unit.functions.nearest(rows, cols, groups, k, ...places)
    drainHeaps(heaps, rows, found, from * k)
  }
  for (let at = 0; at < found.distances.length; at++) found.distances[at] = Math.sqrt(found.distances[at]!)
  return found
}

type Places = [number, number, number, number, number, number, number, number, number]

interface RowBlock {
  readonly x: Float64Array
  readonly xNorms: Float64Array
  /** Seen from the centre, float32. */
  readonly near: Float32Array
  readonly slack: Float64Array
}

function takeRows(input: DenseBlock, from: number, rows: number, points: Points, block: RowBlock): void {
  const { cols, data } = input
  const { centre } = points
  block.x.set(data.subarray(from * cols, (from + rows) * cols))
  // The kernel takes four rows at a time: of those beyond the last one no training row is near.
  block.slack.fill(-Infinity)
  for (let row = 0; row < rows; row++) {
    let norm = 0
    let nearNorm = 0
    for (let j = 0, at = row * cols; j < cols; j++, at++) {
      const value = block.x[at]!
      const near = value - centre[j]!
      norm += value * value
      nearNorm += near * near
      block.near[at] = near
    }
    block.xNorms[row] = norm
    block.slack[row] = slackOf(points, cols, Math.sqrt(norm), nearNorm)
  }
}

/**
 * What is added to a distance to get a bound of the score |y|^2 - 2 x.y (both from the centre) of every training row that
 * the plain loop would find nearer. A sum of n float32 products is wrong by at most (n + 1) roundings of the sum of their
 * absolute values, and each number by one; the plain loop itself is wrong by as many roundings of doubles, of numbers
 * that are not moved to the centre. (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1.)
 */
function slackOf({ longest, longestNear }: Points, cols: number, length: number, nearNorm: number): number {
  const near = longestNear * longestNear + 2 * Math.sqrt(nearNorm) * longestNear
  const wide = (length + longest) ** 2
  return 1.1 * ((cols + 6) * SINGLE * near + (4 * cols + 32) * DOUBLE * wide) + 1e-30 - nearNorm
}

const known = new WeakMap<DenseBlock, Points | null>()

function pointsOf(training: DenseBlock): Points | null {
  let points = known.get(training)
  if (points === undefined) {
    points = longestRow(training) < MAX_LENGTH ? pack(training) : null
    known.set(training, points)
  }
  return points
}

function pack(training: DenseBlock): Points {
  const { rows, cols, data } = training
  const centre = new Float64Array(cols)
  for (let at = 0; at < data.length; at++) centre[at % cols]! += data[at]! / rows
  const groupCells = GROUP * (cols + 1)
  const scores = new Float32Array(Math.ceil(rows / GROUP) * groupCells)
  const norms = new Float64Array(rows)
  let longestNear = 0
  // Padding is infinitely far.
  for (let lane = rows % GROUP; lane > 0 && lane < GROUP; lane++) scores[scores.length - groupCells + lane] = Infinity
  for (let row = 0; row < rows; row++) {
    const first = Math.floor(row / GROUP) * groupCells + (row % GROUP)
    let nearNorm = 0
    for (let j = 0; j < cols; j++) {
      const value = data[row * cols + j]!
      const near = value - centre[j]!
      norms[row]! += value * value
      nearNorm += near * near
      scores[first + (j + 1) * GROUP] = -2 * near
    }
    scores[first] = nearNorm
    longestNear = Math.max(longestNear, Math.sqrt(nearNorm))
  }
  return { norms, scores, centre, longest: longestRow(training), longestNear }
}

/** NaN when a cell is. */
function longestRow({ rows, cols, data }: DenseBlock): number {
  let most = 0
  for (let row = 0; row < rows; row++) {
    let norm = 0
    for (let at = row * cols; at < (row + 1) * cols; at++) norm += data[at]! * data[at]!
    most = Math.max(most, norm)
  }
  return Math.sqrt(most)
}

/** What the heaps hold, nearest first; equally far ones in the order of the heap (as NeighbourHeap.drain). */
function drainHeaps(
  heaps: { readonly distances: Float64Array; readonly indices: Int32Array },
  rows: number,
  found: Neighbours,
  offset: number,
): void {
  const { k } = found
  for (let row = 0; row < rows; row++) sortByDistance(heaps.distances, heaps.indices, row * k, k)
  found.distances.set(heaps.distances.subarray(0, rows * k), offset)
  found.indices.set(heaps.indices.subarray(0, rows * k), offset)
}
