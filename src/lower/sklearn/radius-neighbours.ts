import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { asItems, Attributes, canonicalClass, toLabels, type PyValue } from '../../formats/index.js'
import {
  argmaxRows,
  denseBlock,
  expandedDistance,
  numericInput,
  regressor,
  toDense,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { neighbourIndexOf, type NeighbourIndex } from './neighbour-index.js'
import { severalTargets, targetsOf, weighOf, type Weigh } from './neighbours.js'
import { labelsOfTargets } from './several-targets.js'
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
  return labelsOfTargets(
    about,
    targets.map(({ classes }) => classes),
    (block) => {
      const input = toDense(block)
      const within = search(input)
      return targets.map(({ labels, classes }, target) => {
        const outlier = outliers[target] ?? null
        const alone = outlier === null ? 'refused' : 'allowed'
        return argmaxRows(sharesOf(input.rows, within, { weigh, labels, classes: classes.length, outlier, alone }))
      })
    },
  )
}

function positionOf(stored: PyValue | undefined, classes: readonly Label[], attributes: Attributes): number {
  const position = classes.indexOf(toLabels([stored ?? null])[0]!)
  if (position < 0) throw unsupported(`${attributes.className}.outlier_label`, 'a label that is none of the classes')
  return position
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
    const weights = weigh(Float64Array.from(distances))
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
  return regressor(about, (block) => {
    const input = toDense(block)
    const within = search(input)
    const out = new Float64Array(input.rows * targets.cols)
    for (let row = 0; row < input.rows; row++) {
      const { indices, distances } = within(row)
      if (indices.length === 0 && whole) throw nobodyNear(row)
      const weights = weigh(Float64Array.from(distances))
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      for (let target = 0; target < targets.cols; target++) {
        let sum = 0
        for (const [at, index] of indices.entries()) sum += targets.data[index * targets.cols + target]! * weights[at]!
        out[row * targets.cols + target] = sum / total
      }
    }
    return out
  })
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
