import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { asItems, Attributes, canonicalClass, toLabels, type PyValue } from '../../formats/index.js'
import {
  argmaxRows,
  denseBlock,
  expandedDistance,
  graphArgmax,
  graphFinished,
  graphMath,
  graphMatrix,
  graphProduct,
  graphReduced,
  graphRefuse,
  graphRow,
  graphRowSum,
  numericInput,
  regressor,
  toDense,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { neighbourIndexOf, type NeighbourIndex } from './neighbour-index.js'
import { indicatorsOf, severalTargets, targetsOf, weighOf, type Weigh } from './neighbours.js'
import { classifierOfTargets } from './several-targets.js'
import { isAtLeast } from './version.js'

/** All training rows within a radius. */
export const radiusNeighboursLowering: Lowering = {
  classes: ['sklearn.neighbors.RadiusNeighborsClassifier', 'sklearn.neighbors.RadiusNeighborsRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const index = neighbourIndexOf(attributes, context)
    return canonicalClass(attributes.className).endsWith('Classifier')
      ? lowerClassifier(attributes, index, context)
      : lowerRegressor(attributes, index)
  },
}

function lowerClassifier(attributes: Attributes, index: NeighbourIndex, context: LowerContext): Lowered {
  const className = canonicalClass(attributes.className)
  if (attributes.boolean('outputs_2d_')) return lowerTargets(attributes, index)
  const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) }
  const classes = attributes.labels('classes_')
  const labels = attributes.ints('_y')
  if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length))
    throw corrupt(className, 'the labels do not fit the training rows and classes')
  const outlier = outlierOf(attributes, classes)
  const weigh = weighOf(attributes)
  const quick = isCountedQuickly(attributes, index, context)
  if (quick && outlier !== null && !isAtLeast(context.version, 1, 9))
    throw unsupported(
      `${className}.outlier_label`,
      'with the search "brute" and this metric, 1.4 to 1.8 mistake classes',
    )
  // There it is compared with the classes' numbers: a row without neighbours then has no shares, and the label as answer.
  const given = attributes.get('outlier_label')
  const numbered = typeof given === 'number' && given in classes ? given : null
  const search = searchWithin(attributes, index)
  return {
    ...about,
    task: 'classification',
    classes,
    outputs: 1,
    hasProbabilities: true,
    infer(block, want) {
      const input = toDense(numericInput(block, about))
      const voting = { weigh, labels, classes: classes.length, outlier: quick ? numbered : outlier }
      const shares = sharesOf(input.rows, search(input), { ...voting, alone: outlier === null ? 'refused' : 'allowed' })
      const best = argmaxRows(shares)
      const nobody = (row: number) => shares.data[row * classes.length + best[row]!] === 0
      return {
        labels: want.predictions ? best.map((label, row) => (nobody(row) && outlier !== null ? outlier : label)) : null,
        values: null,
        probabilities: want.probabilities ? shares.data : null,
        scores: null,
      }
    },
    toOnnx(graph, input) {
      const weights = graphWeights(graph, graphMatrix(graph, input), attributes, index)
      const share = quick ? numbered : outlier
      return graphShares(graph, weights, indicatorsOf(labels, classes.length), { label: outlier, share })
    },
  }
}

/** From 1.4 on, votes of all rows within the radius are counted by a routine of their own, unless the metric is Euclidean. */
function isCountedQuickly(attributes: Attributes, { method, metric }: NeighbourIndex, context: LowerContext): boolean {
  if (method !== 'brute' || attributes.raw('weights') !== 'uniform') return false
  return isAtLeast(context.version, 1, 4) && metric.name !== 'euclidean'
}

/** Several targets, each by the same neighbours. */
function lowerTargets(attributes: Attributes, index: NeighbourIndex): Lowered {
  const className = canonicalClass(attributes.className)
  const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) }
  const targets = severalTargets(attributes, index.training.rows)
  const stored = attributes.raw('outlier_label_')
  const outliers = targets.map(({ classes }, target) =>
    stored === null ? null : positionOf(asItems(stored)?.[target], classes, attributes),
  )
  const [weigh, search] = [weighOf(attributes), searchWithin(attributes, index)]
  return classifierOfTargets(
    about,
    targets.map(({ classes }) => classes),
    (block) => {
      const input = toDense(block)
      const within = search(input)
      return targets.map(({ labels, classes }, target) => {
        const outlier = outliers[target] ?? null
        const alone = outlier === null ? 'refused' : 'allowed'
        const votes = sharesOf(input.rows, within, { weigh, labels, classes: classes.length, outlier, alone })
        return { votes, shares: () => votes.data }
      })
    },
    (graph, input) => {
      const weights = graphWeights(graph, graphMatrix(graph, input), attributes, index)
      return targets.map(({ labels, classes }, target) => {
        const outlier = outliers[target] ?? null
        return graphShares(graph, weights, indicatorsOf(labels, classes.length), { label: outlier, share: outlier })
      })
    },
  )
}

function positionOf(stored: PyValue | undefined, classes: readonly Label[], attributes: Attributes): number {
  const position = classes.indexOf(toLabels([stored ?? null])[0]!)
  if (position < 0) throw unsupported(`${attributes.className}.outlier_label`, 'a label that is none of the classes')
  return position
}

interface GraphWeights {
  /** [rows, training rows] */
  readonly weights: GraphValue
  /** [rows, 1], true where there is no training row in the radius. */
  readonly nobody: GraphValue
}

/** `alone`: the class of rows without neighbours and the one that gets their share; without a class they are refused. */
function graphShares(
  graph: GraphBuilder,
  { weights, nobody }: GraphWeights,
  indicators: DenseBlock,
  alone: { readonly label: number | null; readonly share: number | null },
): { labels: GraphValue; probabilities: GraphValue } {
  const { add, div, equal, mul, number, where } = graphMath(graph)
  const { rows, cols, data } = indicators
  const counts = graphProduct(graph, weights, graph.constant(data, [rows, cols]))
  const total = graphRowSum(graph, counts)
  const shares = div(counts, where(equal(total, 0), 1, total))
  if (alone.label === null) {
    const refused = graphRefuse(graph, shares, nobody, REFUSAL)
    return { labels: graphArgmax(graph, refused), probabilities: refused }
  }
  const rowOf = (label: number | null) =>
    graphRow(
      graph,
      Float64Array.from({ length: cols }, (_, at) => Number(at === label)),
    )
  return {
    labels: graphArgmax(graph, add(shares, mul(number(nobody), rowOf(alone.label)))),
    probabilities: add(shares, mul(number(nobody), rowOf(alone.share))),
  }
}

const REFUSAL = 'refuse rows without a training row in the radius'

/** Weights of all training rows, zero outside of the radius, and which rows have nobody near. */
function graphWeights(
  graph: GraphBuilder,
  matrix: GraphValue,
  attributes: Attributes,
  index: NeighbourIndex,
): GraphWeights {
  const { and, div, equal, greater, number, rowMax, where } = graphMath(graph)
  const { distances, within } = graphWithin(graph, matrix, attributes, index)
  const nobody = equal(rowMax(number(within)), 0)
  if (attributes.raw('weights') !== 'distance') return { weights: number(within), nobody }
  const exact = number(and(within, equal(distances, 0)))
  const inverse = where(within, div(1, distances), 0)
  return { weights: where(greater(rowMax(exact), 0), exact, inverse), nobody }
}

/** Distances to all training rows, and which of them are within the radius: [rows, training rows]. */
export function graphWithin(
  graph: GraphBuilder,
  matrix: GraphValue,
  attributes: Attributes,
  { training, metric, method }: NeighbourIndex,
): { readonly distances: GraphValue; readonly within: GraphValue } {
  const reduced = graphReduced(graph, matrix, training, metric, method === 'brute')
  const within = graphMath(graph).lessEqual(reduced, metric.reduce(attributes.number('radius')))
  return { distances: graphFinished(graph, reduced, metric), within }
}

/** Position of the class of rows without a neighbour; null when there is none. */
function outlierOf(attributes: Attributes, classes: readonly Label[]): number | null {
  const stored = attributes.raw('outlier_label_')
  if (stored === null) return null
  return positionOf(asItems(stored)?.[0] ?? stored, classes, attributes)
}

interface Voting {
  readonly weigh: Weigh
  readonly labels: Int32Array
  readonly classes: number
  readonly outlier: number | null
  /** Rows without a neighbour: refused when there is no label for them. */
  readonly alone: 'allowed' | 'refused'
}

function sharesOf(rows: number, within: Within, { weigh, labels, classes, outlier, alone }: Voting): DenseBlock {
  const shares = denseBlock(rows, classes)
  for (let row = 0; row < rows; row++) {
    const { indices, distances } = within(row)
    const cells = shares.data.subarray(row * classes, (row + 1) * classes)
    if (indices.length === 0) {
      if (alone === 'refused') throw nobodyNear(row)
      if (outlier !== null) cells[outlier] = 1
      continue
    }
    const weights = weigh.row(Float64Array.from(distances))
    for (const [at, index] of indices.entries()) cells[labels[index]!]! += weights[at]!
    const total = cells.reduce((sum, value) => sum + value, 0)
    if (total !== 0) for (let label = 0; label < classes; label++) cells[label]! /= total
  }
  return shares
}

function lowerRegressor(attributes: Attributes, index: NeighbourIndex): Lowered {
  const className = canonicalClass(attributes.className)
  const targets = targetsOf(attributes, index.training.rows)
  const weigh = weighOf(attributes)
  const search = searchWithin(attributes, index)
  // A row without neighbours is NaN, which whole numbers cannot hold.
  const whole = attributes.array('_y').dtype.kind !== 'f'
  const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols), outputs: targets.cols }
  return regressor(
    about,
    (block) => {
      const input = toDense(block)
      const within = search(input)
      const out = new Float64Array(input.rows * targets.cols)
      for (let row = 0; row < input.rows; row++) {
        const { indices, distances } = within(row)
        if (indices.length === 0 && whole) throw nobodyNear(row)
        const weights = weigh.row(Float64Array.from(distances))
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        for (let target = 0; target < targets.cols; target++) {
          let sum = 0
          for (const [at, index] of indices.entries())
            sum += targets.data[index * targets.cols + target]! * weights[at]!
          out[row * targets.cols + target] = sum / total
        }
      }
      return out
    },
    {
      toOnnx(graph, input) {
        const { weights, nobody } = graphWeights(graph, graphMatrix(graph, input), attributes, index)
        const sums = graphProduct(graph, weights, graph.constant(targets.data, [targets.rows, targets.cols]))
        const values = graphMath(graph).div(sums, graphRowSum(graph, weights))
        return {
          values: whole ? graphRefuse(graph, values, nobody, REFUSAL) : values,
        }
      },
    },
  )
}

type Within = (row: number) => { readonly indices: readonly number[]; readonly distances: readonly number[] }

/** Without a tree, Euclidean distances are computed from products, whose rounding decides about a row on the rim. */
export function searchWithin(
  attributes: Attributes,
  { training, metric, method }: NeighbourIndex,
): (input: DenseBlock) => Within {
  const limit = metric.reduce(attributes.number('radius'))
  const { cols } = training
  return (input) => {
    const distance =
      method === 'brute' && metric.name === 'euclidean'
        ? expandedDistance(input, training)
        : (row: number, at: number) => metric.reduced(input.data, row * cols, training.data, at * cols, cols)
    return (row) => {
      const indices: number[] = []
      const distances: number[] = []
      for (let at = 0; at < training.rows; at++) {
        const reduced = distance(row, at)
        if (reduced > limit) continue
        indices.push(at)
        distances.push(metric.finish(reduced))
      }
      return { indices, distances }
    }
  }
}

function nobodyNear(row: number): ModelGateError {
  return new ModelGateError(
    'data',
    `row ${row + 1} has no training row within the radius, and the model has no answer for that`,
    {
      remedy: 'Train with a larger radius or an outlier_label.',
    },
  )
}
