import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import {
  asItems,
  Attributes,
  canonicalClass,
  describeValue,
  NDArray,
  scalarOf,
  toFloats,
  toLabels,
} from '../../formats/index.js'
import { argmaxRows, graphFlat, graphRepeat, type DenseBlock, type Lowered } from '../../plan/index.js'
import { featureCount, featureNames, inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { classifierOfTargets } from './several-targets.js'

/** Baselines that look at no feature; gradient boosting starts from one. */
export const dummyLowering: Lowering = {
  classes: ['sklearn.dummy.DummyClassifier', 'sklearn.dummy.DummyRegressor'],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    // Before 1.9 the file does not always say how many columns there were; none of them is looked at.
    const known = featureNames(attributes) !== null || featureCount(attributes) !== null
    const facts = { className, inputs: known ? inputsOf(attributes, 'any') : [] }
    return className.endsWith('Classifier') ? lowerClassifier(attributes, facts) : lowerRegressor(attributes, facts)
  },
}

type Facts = Pick<Lowered, 'className' | 'inputs'>

function lowerClassifier(attributes: Attributes, facts: Facts): Lowered {
  const strategy = attributes.string('_strategy')
  if (attributes.int('n_outputs_') !== 1) return lowerTargets(attributes, facts, strategy)
  const classes = attributes.labels('classes_')
  const row = constantProbabilities(attributes, strategy, classes)
  const label = largestOf(row)
  return {
    ...facts,
    task: 'classification',
    classes,
    outputs: 1,
    hasProbabilities: true,
    infer(input, want) {
      if (want.predictions && strategy === 'uniform') throw random(facts.className, strategy)
      return {
        labels: want.predictions ? new Int32Array(input.rows).fill(label) : null,
        values: null,
        probabilities: want.probabilities ? repeat(row, input.rows).data : null,
        scores: null,
      }
    },
    toOnnx(graph, input) {
      if (strategy === 'uniform') throw random(facts.className, strategy)
      return {
        labels: graphFlat(graph, graph.cast(graphRepeat(graph, input[0]!, Float64Array.of(label)), 'int64')),
        probabilities: graphRepeat(graph, input[0]!, row),
      }
    },
  }
}

/** Several targets: every row gets the same labels and shares, one a target. */
function lowerTargets(attributes: Attributes, facts: Facts, strategy: string): Lowered {
  const classes = attributes.list('classes_').map((known) => toLabels(known))
  const shares = classes.map((known, target) => {
    if (strategy === 'prior') return priorOf(attributes, target, known.length)
    if (strategy === 'most_frequent') return oneHot(largestOf(priorOf(attributes, target, known.length)), known.length)
    if (strategy !== 'constant') throw random(facts.className, strategy)
    const [label] = toLabels([
      asItems(attributes.raw('constant'))?.flatMap((item) => asItems(item) ?? [item])[target] ?? null,
    ])
    const index = known.findIndex((each) => each === label)
    if (index < 0) throw unsupported(`${facts.className}.constant`, 'it is none of the classes')
    return oneHot(index, known.length)
  })
  return classifierOfTargets(
    { ...facts, missing: 'allowed' },
    classes,
    (input) =>
      shares.map((row) => {
        const votes = repeat(row, input.rows)
        return { votes, shares: () => votes.data }
      }),
    (graph, input) =>
      shares.map((row) => ({
        labels: graphFlat(graph, graph.cast(graphRepeat(graph, input[0]!, Float64Array.of(largestOf(row))), 'int64')),
        probabilities: graphRepeat(graph, input[0]!, row),
      })),
  )
}

function priorOf(attributes: Attributes, target: number, classes: number): Float64Array {
  const prior = attributes.list('class_prior_')[target]
  if (!(prior instanceof NDArray)) throw unsupported(`${attributes.className}.class_prior_`, 'not one a target')
  const data = toFloats(prior)
  if (data.length !== classes) throw corrupt(attributes.className, `${data.length} priors for ${classes} classes`)
  return data
}

function largestOf(row: Float64Array): number {
  return argmaxRows({ kind: 'dense', rows: 1, cols: row.length, data: row })[0]!
}

function lowerRegressor(attributes: Attributes, facts: Facts): Lowered {
  const constant = attributes.floats('constant_')
  return {
    ...facts,
    task: 'regression',
    classes: null,
    outputs: constant.length,
    hasProbabilities: false,
    infer: (input, want) => ({
      labels: null,
      values: want.predictions ? repeat(constant, input.rows).data : null,
      probabilities: null,
      scores: null,
    }),
    toOnnx: (graph, input) => ({ values: graphRepeat(graph, input[0]!, constant) }),
  }
}

/** The one row of probabilities that every sample gets. */
function constantProbabilities(attributes: Attributes, strategy: string, classes: readonly Label[]): Float64Array {
  const className = canonicalClass(attributes.className)
  if (strategy === 'prior') return attributes.floats('class_prior_')
  if (strategy === 'uniform') return new Float64Array(classes.length).fill(1 / classes.length)
  if (strategy === 'most_frequent') {
    const prior = attributes.floats('class_prior_')
    return oneHot(largestOf(prior), classes.length)
  }
  if (strategy === 'constant') return oneHot(constantClass(attributes, classes), classes.length)
  throw random(className, strategy)
}

function constantClass(attributes: Attributes, classes: readonly Label[]): number {
  const given = attributes.raw('constant')
  const [label] = toLabels([scalarOf(given)])
  const index = classes.findIndex((known) => known === label)
  if (index < 0) throw unsupported(`${attributes.className}.constant`, `${describeValue(given)} is none of the classes`)
  return index
}

function oneHot(index: number, length: number): Float64Array {
  const row = new Float64Array(length)
  row[index] = 1
  return row
}

function repeat(row: Float64Array, rows: number): DenseBlock {
  const data = new Float64Array(rows * row.length)
  for (let at = 0; at < data.length; at += row.length) data.set(row, at)
  return { kind: 'dense', rows, cols: row.length, data }
}

function random(className: string, strategy: string): Error {
  return unsupported(className, `the strategy ${strategy} predicts at random, so there is nothing to reproduce`)
}
