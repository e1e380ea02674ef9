import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, toInts } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  findNearest,
  graphArgmax,
  graphColumns,
  graphDifferences,
  graphFinished,
  graphLookUp,
  graphMath,
  graphMatrix,
  graphNearest,
  graphReduced,
  graphRow,
  graphSoftmax,
  graphSquares,
  metricOf,
  numericInput,
  softmaxRows,
  toDense,
  type DenseBlock,
  type Metric,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { unfittedMetric } from './fitted-metric.js'
import type { Lowering } from './lowering.js'

const EUCLIDEAN = metricOf('euclidean', 2)!
const CENTROID = 'sklearn.neighbors.NearestCentroid'

/** Clusters that are represented by their centres; Birch gives several of them to one cluster. */
export const nearestCentresLowering: Lowering = {
  classes: ['Birch', 'MeanShift', 'AffinityPropagation'].map((name) => `sklearn.cluster.${name}`),
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const birch = className.endsWith('Birch')
    const centres: DenseBlock = {
      kind: 'dense',
      ...attributes.matrix(birch ? 'subcluster_centers_' : 'cluster_centers_'),
    }
    if (centres.rows === 0) throw unsupported(className, 'it found no clusters')
    const labels = birch
      ? toInts(attributes.array('subcluster_labels_'))
      : Int32Array.from({ length: centres.rows }, (_, at) => at)
    if (labels.length !== centres.rows) throw corrupt(className, 'the labels do not fit the centres')
    const about = { className, inputs: inputsOf(attributes, 'number', centres.cols) }
    const clusters = classifier(
      { ...about, classes: [] },
      {
        compute: (input) => toDense(input),
        labels: (input) => nearest(input, centres, EUCLIDEAN).map((at) => labels[at]!),
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const found = graphNearest(graph, graphSquares(graph, matrix, centres))
          const transformed = graphMath(graph).sqrt(graphDifferences(graph, matrix, centres))
          return { labels: graphLookUp(graph, labels, found), ...(birch ? { transformed } : {}) }
        },
      },
    )
    return {
      ...clusters,
      task: 'clustering',
      classes: null,
      ...(birch ? { transform: (block) => distances(toDense(numericInput(block, about)), centres) } : {}),
    }
  },
}

/** The class whose mean (median for other metrics than the Euclidean) is nearest; from 1.6 on with priors. */
export const nearestCentroidLowering: Lowering = {
  classes: [CENTROID],
  lower(object) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const centres: DenseBlock = { kind: 'dense', ...attributes.matrix('centroids_') }
    const name = attributes.string('metric')
    const metric = metricOf(name, 2) ?? unfittedMetric(name)
    if (metric === null) throw unsupported(`${CENTROID}.metric`, `the metric "${name}"`)
    if (centres.rows !== classes.length) throw corrupt(CENTROID, 'the centroids do not fit the classes')
    const priors = attributes.has('class_prior_') ? attributes.floats('class_prior_') : null
    const spread = priors === null ? null : attributes.floats('within_class_std_dev_')
    const about = { className: CENTROID, classes, inputs: inputsOf(attributes, 'number', centres.cols) }
    const discriminant = (input: DenseBlock): DenseBlock =>
      discriminants(input, centres, { metric, priors: priors!, spread: spread! })
    const equal = priors?.every((prior) => Math.abs(prior - 1 / classes.length) <= 1e-8 + 1e-5 / classes.length) ?? true
    return classifier(
      about,
      {
        compute: (input) => toDense(input),
        labels: (input) => (equal ? nearest(input, centres, metric) : argmaxRows(discriminant(input))),
        ...(priors === null || name !== 'euclidean'
          ? {}
          : {
              scores: (input: DenseBlock) => scoresOf(discriminant(input)),
              probabilities: (input: DenseBlock) => {
                const scores = discriminant(input)
                softmaxRows(scores)
                return scores.data
              },
            }),
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const near = () => graphNearest(graph, graphReduced(graph, matrix, centres, metric, true))
          if (priors === null || spread === null || (equal && name !== 'euclidean')) return { labels: near() }
          const scores = graphDiscriminants(graph, matrix, centres, { metric, priors, spread })
          const labels = equal ? near() : graphArgmax(graph, scores)
          if (name !== 'euclidean') return { labels }
          const { sub } = graphMath(graph)
          const column = (at: number) => graphColumns(graph, scores, [at])
          return {
            labels,
            probabilities: graphSoftmax(graph, scores),
            scores: classes.length === 2 ? sub(column(1), column(0)) : scores,
          }
        },
      },
    )
  },
}

function nearest(input: DenseBlock, centres: DenseBlock, metric: Metric): Int32Array {
  return findNearest(input, centres, 1, metric).indices
}

function distances(input: DenseBlock, centres: DenseBlock): DenseBlock {
  const data = new Float64Array(input.rows * centres.rows)
  for (let at = 0; at < data.length; at++) {
    const row = Math.floor(at / centres.rows)
    const centre = at % centres.rows
    data[at] = Math.sqrt(EUCLIDEAN.reduced(input.data, row * input.cols, centres.data, centre * input.cols, input.cols))
  }
  return { kind: 'dense', rows: input.rows, cols: centres.rows, data }
}

/** Two classes have one score. */
function scoresOf({ rows, cols, data }: DenseBlock): Float64Array {
  return cols === 2 ? Float64Array.from({ length: rows }, (_, row) => data[row * 2 + 1]! - data[row * 2]!) : data
}

interface Discriminant {
  readonly metric: Metric
  readonly priors: Float64Array
  /** Standard deviation of each column within the classes; 0 does not scale. */
  readonly spread: Float64Array
}

/** Twice the log prior less the squared distance, in units of the spread within the classes. */
function discriminants(input: DenseBlock, centres: DenseBlock, { metric, priors, spread }: Discriminant): DenseBlock {
  const scaled = ({ data, cols }: DenseBlock) => data.map((value, at) => value / (spread[at % cols]! || 1))
  const [rows, means] = [scaled(input), scaled(centres)]
  const data = new Float64Array(input.rows * centres.rows)
  for (let at = 0; at < data.length; at++) {
    const row = Math.floor(at / centres.rows)
    const label = at % centres.rows
    const distance = metric.finish(metric.reduced(rows, row * input.cols, means, label * input.cols, input.cols))
    data[at] = -(distance ** 2) + 2 * Math.log(priors[label]!)
  }
  return { kind: 'dense', rows: input.rows, cols: centres.rows, data }
}

/** `discriminants` in a graph. */
function graphDiscriminants(
  graph: GraphBuilder,
  matrix: GraphValue,
  centres: DenseBlock,
  { metric, priors, spread }: Discriminant,
): GraphValue {
  const { add, div, neg, square } = graphMath(graph)
  const units = spread.map((value) => value || 1)
  const means = { ...centres, data: centres.data.map((value, at) => value / units[at % centres.cols]!) }
  const rows = div(matrix, graphRow(graph, units))
  const distances = graphFinished(graph, graphReduced(graph, rows, means, metric, false), metric)
  return add(
    neg(square(distances)),
    graphRow(
      graph,
      priors.map((prior) => 2 * Math.log(prior)),
    ),
  )
}
