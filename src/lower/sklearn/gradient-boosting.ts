import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject, scalarOf } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  addStages,
  BOOSTING_LINKS,
  BOOSTING_LINKS_BEFORE_1_4,
  graphMatrix,
  graphStages,
  treeClassifier,
  treeRegressor,
  type BoostingLink,
  type DenseBlock,
  type Lowered,
  type NumericInput,
  type Tree,
  type TreeRows,
} from '../../plan/index.js'
import { treeInputs } from './decision-tree.js'
import type { LowerContext, Lowering } from './lowering.js'
import { graphEstimator } from './pipeline.js'
import { readTreeEstimator } from './tree-structure.js'

/** By the class of the fitted loss object, which tells the dialect too. Regression losses all leave raw scores as they are. */
const LOSSES: ReadonlyMap<string, BoostingLink | 'identity'> = new Map<string, BoostingLink | 'identity'>([
  ['BinomialDeviance', BOOSTING_LINKS_BEFORE_1_4.binomial],
  ['MultinomialDeviance', BOOSTING_LINKS_BEFORE_1_4.multinomial],
  ['gb.ExponentialLoss', BOOSTING_LINKS_BEFORE_1_4.exponential],
  ['LeastSquaresError', 'identity'],
  ['LeastAbsoluteError', 'identity'],
  ['HuberLossFunction', 'identity'],
  ['QuantileLossFunction', 'identity'],
  ['HalfBinomialLoss', BOOSTING_LINKS.binomial],
  ['HalfMultinomialLoss', BOOSTING_LINKS.multinomial],
  ['ExponentialLoss', BOOSTING_LINKS.exponential],
  ['HalfSquaredError', 'identity'],
  ['AbsoluteError', 'identity'],
  ['HuberLoss', 'identity'],
  ['PinballLoss', 'identity'],
])

export const gradientBoostingLowering: Lowering = {
  classes: ['sklearn.ensemble.GradientBoostingClassifier', 'sklearn.ensemble.GradientBoostingRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const inputs = treeInputs(attributes)
    // Unlike single trees and forests, boosting checks for NaN in every version.
    const about: NumericInput = { className, inputs, missing: 'refused' }
    const stages = readStages(attributes, inputs.length, className)
    const columns = stages[0]!.length
    const scale = attributes.number('learning_rate')
    const link = linkOf(attributes)
    const start = startOf(attributes, context, columns, link)
    const rawScores = (rows: TreeRows): DenseBlock => {
      const data = start.scores(rows)
      addStages(stages, rows, scale, data)
      return { kind: 'dense', rows: rows.rows, cols: columns, data }
    }
    const graphScores = (graph: GraphBuilder, input: readonly GraphValue[]): GraphValue => {
      const matrix = graphMatrix(graph, input)
      return graphStages(graph, matrix, stages, {
        scale,
        start: typeof start.start === 'function' ? start.start(graph, matrix) : start.start,
      })
    }
    if (className.endsWith('Regressor')) {
      return treeRegressor({ ...about, outputs: 1 }, (rows) => rawScores(rows).data, {
        toOnnx: (graph, input) => ({ values: graphScores(graph, input) }),
      })
    }
    if (link === 'identity') throw unsupported(className, 'the loss of a classifier was expected')
    const classes = attributes.labels('classes_')
    if (columns !== (classes.length === 2 ? 1 : classes.length)) {
      throw corrupt('gradient boosting', `${columns} trees a stage for ${classes.length} classes`)
    }
    return treeClassifier(
      { ...about, classes },
      {
        compute: rawScores,
        labels: (raw) => link.labels(raw),
        probabilities: (raw) => link.probabilities(raw),
        scores: (raw) => raw.data,
      },
      {
        toOnnx(graph, input) {
          const scores = graphScores(graph, input)
          return { ...link.toOnnx(graph, scores), scores }
        },
      },
    )
  },
}

/** `estimators_`: stages x (1 or classes) regression trees. */
function readStages(attributes: Attributes, features: number, className: string): readonly (readonly Tree[])[] {
  const array = attributes.array('estimators_')
  const [stages, columns] = array.shape
  const { objects } = array
  if (objects === null || array.fortran || array.shape.length !== 2 || !stages || !columns) {
    throw unsupported(`${className}.estimators_`, `expected a matrix of trees, found shape (${array.shape.join(', ')})`)
  }
  return Array.from({ length: stages }, (_, stage) =>
    Array.from({ length: columns }, (_unused, k) => {
      const path = `${className}.estimators_[${stage}, ${k}]`
      const { tree, outputs, classes } = readTreeEstimator(objects[stage * columns + k], features, path)
      if (outputs !== 1 || classes !== 1) throw corrupt('gradient boosting', `${path} is not a regression tree`)
      return tree
    }),
  )
}

function linkOf(attributes: Attributes): BoostingLink | 'identity' {
  const loss = attributes.get('_loss') ?? attributes.get('loss_')
  const qualified = loss instanceof PyObject ? (loss.className ?? '') : ''
  const name = qualified.slice(qualified.lastIndexOf('.') + 1)
  // Both dialects have a class ExponentialLoss.
  const key = name === 'ExponentialLoss' && !qualified.startsWith('sklearn._loss.') ? 'gb.ExponentialLoss' : name
  const link = LOSSES.get(key)
  if (link === undefined) throw unsupported(attributes.className, `the loss ${qualified || 'in the file'} is not known`)
  return link
}

/** What the sum starts from: numbers when it is the same for every row. */
interface Start {
  /** Or, in a graph, a column of [rows, 1] for each column of scores. */
  readonly start: Float64Array | ((graph: GraphBuilder, matrix: GraphValue) => readonly GraphValue[])
  readonly scores: (rows: TreeRows) => Float64Array
}

/** Zero, or what the `init` estimator says about the (float32) rows. */
function startOf(
  attributes: Attributes,
  context: LowerContext,
  columns: number,
  link: BoostingLink | 'identity',
): Start {
  const init = attributes.raw('init_')
  if (scalarOf(init) === 'zero') return constantStart(new Float64Array(columns))
  if (!(init instanceof PyObject)) throw unsupported(`${attributes.className}.init_`, 'expected an estimator or "zero"')
  requireDoubleMaths(init, attributes.className)
  const estimator = context.lower(init, 'init_')
  const scores = (rows: TreeRows) => startFrom(estimator, rows, link)
  if (!estimator.className.startsWith('sklearn.dummy.'))
    return { start: (graph, matrix) => graphStart(graph, matrix, estimator, link), scores }
  // A baseline says the same about every row, so that one row is enough.
  return constantStart(scores({ rows: 1, cols: 0, data: new Float32Array(0), missing: false }))
}

function constantStart(constant: Float64Array): Start {
  return {
    start: constant,
    scores(rows) {
      const scores = new Float64Array(rows.rows * constant.length)
      for (let at = 0; at < scores.length; at += constant.length) scores.set(constant, at)
      return scores
    },
  }
}

/** `startFrom` in a graph. */
function graphStart(
  graph: GraphBuilder,
  matrix: GraphValue,
  estimator: Lowered,
  link: BoostingLink | 'identity',
): readonly GraphValue[] {
  const said = graphEstimator(graph, estimator, [graph.cast(graph.cast(matrix, 'float'), 'double')])
  const given = link === 'identity' ? said.values : said.probabilities
  if (given === undefined) throw unsupported(estimator.className, 'as init estimator it gives no numbers in ONNX')
  return link === 'identity' ? [given] : link.graphStart(graph, given, estimator.classes?.length ?? 0)
}

function startFrom(estimator: Lowered, rows: TreeRows, link: BoostingLink | 'identity'): Float64Array {
  const input: DenseBlock = { kind: 'dense', rows: rows.rows, cols: rows.cols, data: new Float64Array(rows.data) }
  const want = { predictions: link === 'identity', probabilities: link !== 'identity', scores: false }
  const said = estimator.infer?.(input, want)
  const data = (link === 'identity' ? said?.values : said?.probabilities) ?? null
  if (data === null) {
    const missing = link === 'identity' ? 'numbers' : 'probabilities'
    throw unsupported(estimator.className, `as init estimator it gives no ${missing}`)
  }
  if (link === 'identity') return data.slice()
  return link.start({ kind: 'dense', rows: rows.rows, cols: data.length / rows.rows, data })
}

/**
 * The init estimator is fitted on and sees float32 rows. Most estimators then compute in float32; trees and baselines do not.
 */
const INIT_CLASSES =
  /^sklearn\.(dummy\.Dummy|tree\.|ensemble\.(RandomForest|ExtraTrees|GradientBoosting|HistGradientBoosting))/

function requireDoubleMaths(init: PyObject, className: string): void {
  const name = canonicalClass(init.className ?? '')
  if (!INIT_CLASSES.test(name)) {
    throw unsupported(name, `as init estimator of ${className} it computes in float32, which is not reproduced`)
  }
}
