import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, NDArray, PyObject, scalarOf } from '../../formats/index.js'
import {
  addStages,
  BOOSTING_LINKS,
  BOOSTING_LINKS_BEFORE_1_4,
  treeClassifier,
  treeRegressor,
  type BoostingLink,
  type DenseBlock,
  type Inference,
  type NumericInput,
  type Tree,
  type TreeRows,
} from '../../plan/index.js'
import { treeInputs } from './decision-tree.js'
import type { LowerContext, Lowering } from './lowering.js'
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
      const data = start(rows)
      addStages(stages, rows, scale, data)
      return { kind: 'dense', rows: rows.rows, cols: columns, data }
    }
    if (className.endsWith('Regressor')) {
      return treeRegressor({ ...about, outputs: 1 }, (rows) => rawScores(rows).data)
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

type Start = (rows: TreeRows) => Float64Array

/** The raw scores that the sum starts from: zero, or what the `init` estimator says about the (float32) rows. */
function startOf(
  attributes: Attributes,
  context: LowerContext,
  columns: number,
  link: BoostingLink | 'identity',
): Start {
  const init = attributes.raw('init_')
  const plain = init instanceof NDArray ? scalarOf(init) : init
  if (plain === 'zero') return (rows) => new Float64Array(rows.rows * columns)
  if (!(init instanceof PyObject)) throw unsupported(`${attributes.className}.init_`, 'expected an estimator or "zero"')
  requireDoubleMaths(init, attributes.className)
  const estimator = context.lower(init, 'init_')
  const want = { predictions: link === 'identity', probabilities: link !== 'identity', scores: false }
  return (rows) => {
    const input: DenseBlock = { kind: 'dense', rows: rows.rows, cols: rows.cols, data: new Float64Array(rows.data) }
    const said: Inference | undefined = estimator.infer?.(input, want)
    const data = link === 'identity' ? said?.values : said?.probabilities
    if (data === null || data === undefined) {
      throw unsupported(
        `${attributes.className}.init_`,
        `${estimator.className} gives no ${link === 'identity' ? 'numbers' : 'probabilities'}`,
      )
    }
    if (link === 'identity') return data.slice()
    return link.start({ kind: 'dense', rows: rows.rows, cols: data.length / rows.rows, data })
  }
}

/** The init estimator sees float32 rows; only estimators that then compute in float64 anyway give the same bits here. */
const INIT_PACKAGES = ['sklearn.dummy.', 'sklearn.linear_model.', 'sklearn.tree.', 'sklearn.ensemble.']

function requireDoubleMaths(init: PyObject, className: string): void {
  const name = canonicalClass(init.className ?? '')
  if (!INIT_PACKAGES.some((prefix) => name.startsWith(prefix))) {
    throw unsupported(name, `as init estimator of ${className} it would compute in float32, which is not reproduced`)
  }
}
