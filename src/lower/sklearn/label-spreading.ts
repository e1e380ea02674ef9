import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  denseBlock,
  GRAPH_PAIRWISE_KERNELS,
  graphArgmax,
  graphMath,
  graphMatrix,
  graphNormalizeRows,
  kernelProduct,
  normalizeRows,
  PAIRWISE_KERNELS,
  toDense,
  type DenseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { neighbourCount, neighbourIndexOf } from './neighbour-index.js'
import { rowsOf } from './pairwise-kernels.js'

/** Labels that were spread over the training rows, weighted by their nearness. */
export const labelSpreadingLowering: Lowering = {
  classes: ['sklearn.semi_supervised.LabelPropagation', 'sklearn.semi_supervised.LabelSpreading'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const training = rowsOf(attributes, 'X_')
    const shares: Weights = attributes.matrix('label_distributions_')
    const classes = attributes.labels('classes_')
    if (shares.rows !== training.rows || shares.cols !== classes.length)
      throw corrupt(className, 'the distributions do not fit the training rows and classes')
    const spread = spreadOf(attributes, context, { training, shares })
    const about = { className, classes, inputs: inputsOf(attributes, 'number', training.cols) }
    return classifier(
      about,
      {
        compute(input) {
          const sums = spread.of(toDense(input))
          normalizeRows(sums)
          return sums
        },
        labels: argmaxRows,
        probabilities: ({ data }) => data,
      },
      {
        toOnnx(graph, input) {
          const probabilities = graphNormalizeRows(graph, spread.graph(graph, graphMatrix(graph, input)))
          return { probabilities, labels: graphArgmax(graph, probabilities) }
        },
      },
    )
  },
}

interface Spread {
  readonly training: DenseBlock
  readonly shares: Weights
}

/** Sums of the distributions of the training rows, by their nearness: rows x classes. */
interface Spreader {
  readonly of: (input: DenseBlock) => DenseBlock
  readonly graph: (graph: GraphBuilder, matrix: GraphValue) => GraphValue
}

function spreadOf(attributes: Attributes, context: LowerContext, { training, shares }: Spread): Spreader {
  const kernel = attributes.raw('kernel')
  if (kernel === 'rbf') {
    const settings = { gamma: attributes.number('gamma'), coef0: null, degree: null }
    const rbf = PAIRWISE_KERNELS['rbf']!(settings, training.cols)
    const graphRbf = GRAPH_PAIRWISE_KERNELS['rbf']!(settings, training.cols)
    return {
      of: (input) => kernelProduct(rbf, input, training, shares),
      graph: (graph, matrix) =>
        graphMath(graph).times(graphRbf(graph, matrix, training), shares.rows, shares.cols, shares.data),
    }
  }
  if (kernel !== 'knn') throw unsupported(`${attributes.className}.kernel`, 'a kernel function of its own')
  const own = Attributes.of(attributes.object('nn_fit'))
  const index = neighbourIndexOf(own, context)
  const k = neighbourCount(own, index)
  if (index.training.rows !== shares.rows) throw corrupt(attributes.className, 'its neighbours are of other rows')
  const graph: Spreader['graph'] = (builder, matrix) => {
    const { indices } = index.graph(builder, matrix, k)
    const near = builder.node('Gather', [builder.constant(shares.data, [shares.rows, shares.cols]), indices])
    return builder.node('ReduceSum', [near, builder.constant(BigInt64Array.of(0n), [1])], { keepdims: int(0) })
  }
  const of = (input: DenseBlock): DenseBlock => {
    const { indices } = index.find(input, k)
    const out = denseBlock(input.rows, shares.cols)
    for (const [at, near] of indices.entries()) {
      const to = Math.floor(at / k) * shares.cols
      for (let label = 0; label < shares.cols; label++)
        out.data[to + label]! += shares.data[near * shares.cols + label]!
    }
    return out
  }
  return { of, graph }
}
