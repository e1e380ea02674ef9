import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { asItems, asNumber, Attributes, canonicalClass, PyObject, type PyValue } from '../../formats/index.js'
import {
  argmaxRows,
  BOOSTING_LINKS,
  columnCount,
  concatBlocks,
  graphArgmax,
  graphColumnList,
  graphConcat,
  graphHistogramSum,
  graphMatrix,
  graphSignLabels,
  selectColumns,
  sumHistogramTrees,
  toDense,
  type Block,
  type BoostingLink,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { readHistogramTrees, readKnownCategories } from './histogram-trees.js'
import type { LowerContext, Lowering } from './lowering.js'
import { graphTransformed } from './pipeline.js'
import { isAtLeast } from './version.js'

/** Losses of classifiers and what regressors do with raw scores, by class name over all versions. */
const CLASSIFIER_LOSSES: ReadonlyMap<string, BoostingLink> = new Map<string, BoostingLink>([
  ['HalfBinomialLoss', BOOSTING_LINKS.binomial],
  ['HalfMultinomialLoss', BOOSTING_LINKS.multinomial],
  ['BinaryCrossEntropy', BOOSTING_LINKS.binomial],
  ['CategoricalCrossEntropy', BOOSTING_LINKS.multinomial],
])
const IDENTITY_LOSSES = ['HalfSquaredError', 'AbsoluteError', 'PinballLoss', 'LeastSquares', 'LeastAbsoluteDeviation']
const LOG_LOSSES = ['HalfPoissonLoss', 'HalfGammaLoss', 'Poisson']

export const histogramBoostingLowering: Lowering = {
  classes: ['sklearn.ensemble.HistGradientBoostingClassifier', 'sklearn.ensemble.HistGradientBoostingRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const loss = lossName(attributes)
    const rows = rowsOf(attributes, context, className)
    const known = readKnownCategories(attributes, rows.inputs.length)
    const iterations = readHistogramTrees(attributes, rows.inputs.length, known)
    const start = baselineOf(attributes, iterations[0]!.length)
    const trees = { iterations, known }
    const rawScores = (block: Block) => sumHistogramTrees(trees, rows.toRows(block), start)
    const graphScores = (graph: GraphBuilder, input: readonly GraphValue[]) =>
      graphHistogramSum(graph, rows.graphRows(graph, input), iterations, { known, start })
    const shared = { className, inputs: rows.inputs, outputs: 1 }
    if (className.endsWith('Regressor')) {
      if (!IDENTITY_LOSSES.includes(loss) && !LOG_LOSSES.includes(loss)) throw unknownLoss(className, loss)
      const log = LOG_LOSSES.includes(loss)
      return {
        ...regressorOf(shared, (block) => (log ? rawScores(block).data.map(Math.exp) : rawScores(block).data)),
        toOnnx(graph, input) {
          const raw = graphScores(graph, input)
          return { values: log ? graph.node('Exp', [raw]) : raw }
        },
      }
    }
    const link = CLASSIFIER_LOSSES.get(loss)
    if (link === undefined) throw unknownLoss(className, loss)
    const classes = attributes.labels('classes_')
    if (start.length !== (classes.length === 2 ? 1 : classes.length)) {
      throw corrupt('histogram gradient boosting', `${start.length} trees an iteration for ${classes.length} classes`)
    }
    const byScore = isAtLeast(context.version, 1, 5)
    return {
      ...shared,
      task: 'classification',
      classes,
      hasProbabilities: true,
      infer(block, want) {
        const raw = rawScores(block)
        return {
          labels: want.predictions ? (byScore ? labelsByScore(raw) : labelsByProbability(raw, link)) : null,
          values: null,
          probabilities: want.probabilities ? link.probabilities(raw) : null,
          scores: want.scores ? raw.data : null,
        }
      },
      toOnnx(graph, input) {
        const scores = graphScores(graph, input)
        const { probabilities } = link.toOnnx(graph, scores)
        if (probabilities === undefined) throw unsupported(className, 'its loss gives no probabilities')
        const byScores = start.length === 1 ? graphSignLabels(graph, scores) : graphArgmax(graph, scores)
        return { scores, probabilities, labels: byScore ? byScores : graphArgmax(graph, probabilities) }
      },
    }
  },
}

function regressorOf(
  shared: Pick<Lowered, 'className' | 'inputs' | 'outputs'>,
  predict: (block: Block) => Float64Array,
): Lowered {
  return {
    ...shared,
    task: 'regression',
    classes: null,
    hasProbabilities: false,
    infer: (block, want) => ({
      labels: null,
      values: want.predictions ? predict(block) : null,
      probabilities: null,
      scores: null,
    }),
  }
}

function labelsByScore(raw: DenseBlock): Int32Array {
  return raw.cols === 1 ? Int32Array.from(raw.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(raw)
}

function labelsByProbability(raw: DenseBlock, link: BoostingLink): Int32Array {
  return argmaxRows({ ...raw, cols: Math.max(2, raw.cols), data: link.probabilities(raw) })
}

/** One number for each tree of an iteration; a plain number before scikit-learn 1.1. */
function baselineOf(attributes: Attributes, columns: number): Float64Array {
  const value = attributes.raw('_baseline_prediction')
  const number = asNumber(value)
  const start = number === null ? attributes.floats('_baseline_prediction') : Float64Array.of(number)
  if (start.length !== columns) {
    throw corrupt('histogram gradient boosting', `${start.length} baselines for ${columns} trees an iteration`)
  }
  return start
}

function lossName(attributes: Attributes): string {
  const name = attributes.object(attributes.has('_loss') ? '_loss' : 'loss_').className ?? ''
  return name.slice(name.lastIndexOf('.') + 1)
}

function unknownLoss(className: string, loss: string): ModelGateError {
  return unsupported(className, `the loss ${loss} is not known`)
}

interface Rows {
  readonly inputs: readonly ModelInput[]
  /** Float64, missing cells NaN, categorical features first when there is an encoder. Infinities are allowed. */
  readonly toRows: (block: Block) => DenseBlock
  /** The same in a graph. */
  readonly graphRows: (graph: GraphBuilder, input: readonly GraphValue[]) => GraphValue
}

/** `_n_features` in 0.23; before, the columns of bins. */
function featuresOf(attributes: Attributes): number | undefined {
  const count = attributes.optionalNumber('_n_features')
  if (count !== null || !attributes.has('bin_mapper_')) return count ?? undefined
  return Attributes.of(attributes.object('bin_mapper_')).list('bin_thresholds_').length
}

function rowsOf(attributes: Attributes, context: LowerContext, className: string): Rows {
  const preprocessor = attributes.get('_preprocessor') ?? null
  if (preprocessor === null) {
    const inputs = inputsOf(attributes, 'number', featuresOf(attributes))
    return { inputs, toRows: (block) => toDense(checked(block, inputs, className)), graphRows: graphMatrix }
  }
  if (!(preprocessor instanceof PyObject))
    throw unsupported(`${className}._preprocessor`, 'expected a ColumnTransformer')
  const mask = attributes.floats('is_categorical_')
  const columns = [...mask.keys()]
  const categorical = columns.filter((column) => mask[column] !== 0)
  const numeric = columns.filter((column) => mask[column] === 0)
  const encoder = context.lower(encoderOf(preprocessor, className), '_preprocessor')
  const inputs = inputsOf(attributes, 'number').map((input, column) => {
    const encoded = encoder.inputs[categorical.indexOf(column)]
    return encoded === undefined ? input : { ...encoded, name: input.name }
  })
  return {
    inputs,
    toRows(block) {
      const given = checked(block, inputs, className)
      const codes = encoder.transform!(selectColumns(given, categorical))
      const parts = numeric.length === 0 ? [codes] : [codes, toDense(selectColumns(given, numeric))]
      return toDense(concatBlocks(block.rows, parts))
    },
    graphRows(graph, input) {
      const given = graphColumnList(graph, input, inputs.length)
      const pick = (positions: readonly number[]) => positions.map((column) => given[column]!)
      const codes = graphTransformed(graph, encoder, pick(categorical))
      return graphConcat(graph, numeric.length === 0 ? [codes] : [codes, graphMatrix(graph, pick(numeric))])
    },
  }
}

/** The OrdinalEncoder that scikit-learn 1.4 and later puts before the trees when there are categorical features. */
function encoderOf(preprocessor: PyObject, className: string): PyObject {
  for (const step of Attributes.of(preprocessor).list('transformers_')) {
    const [name, transformer]: readonly (PyValue | undefined)[] = asItems(step) ?? []
    if (name === 'encoder' && transformer instanceof PyObject) return transformer
  }
  throw unsupported(`${className}._preprocessor`, 'it holds no encoder')
}

function checked(block: Block, inputs: readonly ModelInput[], className: string): Block {
  if (columnCount(block) === inputs.length) return block
  const message = `${className} was trained on ${inputs.length} columns, the data has ${columnCount(block)}`
  throw new ModelGateError('data', message, { remedy: 'Give the columns that the model was trained on.' })
}
