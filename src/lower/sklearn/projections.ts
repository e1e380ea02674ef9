import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  graphAffine,
  graphMatrix,
  graphRow,
  numericTransformer,
  toDense,
  type DenseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { isAtLeast } from './version.js'

/** Projections on fitted components. */
export const projectionsLowering: Lowering = {
  classes: ['PCA', 'IncrementalPCA', 'TruncatedSVD'].map((name) => `sklearn.decomposition.${name}`),
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const components: Weights = attributes.matrix('components_')
    const { before, after } = centringOf(attributes, components, context)
    const spread = attributes.has('whiten') && attributes.boolean('whiten') ? spreadOf(attributes, context) : null
    return numericTransformer(
      { className, inputs: inputsOf(attributes, 'number', components.cols) },
      (input) => {
        const centred = before === null ? input : subtract(toDense(input), before)
        const output = affine(centred, components, after ?? 0)
        if (spread === null) return output
        return { ...output, data: output.data.map((value, at) => value / spread[at % output.cols]!) }
      },
      {
        toOnnx(graph, input) {
          const value = graphMatrix(graph, input)
          const centred = before === null ? value : graph.node('Sub', [value, graphRow(graph, before)])
          const projected = graphAffine(graph, centred, components, after ?? 0)
          return { transformed: spread === null ? projected : graph.node('Div', [projected, graphRow(graph, spread)]) }
        },
      },
    )
  },
}

/** Until 1.4 the mean was taken off before the projection, from 1.5 on its projection is taken off afterwards. */
function centringOf(attributes: Attributes, components: Weights, context: LowerContext) {
  const mean = (attributes.get('mean_') ?? null) === null ? null : attributes.floats('mean_')
  if (mean === null) return { before: null, after: null }
  if (!isAtLeast(context.version, 1, 5)) return { before: mean, after: null }
  const row: DenseBlock = { kind: 'dense', rows: 1, cols: mean.length, data: mean }
  return { before: null, after: affine(row, components).data.map((value) => -value) }
}

/** Standard deviation of each component; from 1.5 on not below the machine's precision. */
function spreadOf(attributes: Attributes, context: LowerContext): Float64Array {
  const floor = !isAtLeast(context.version, 1, 5) ? 0 : Number.EPSILON
  return attributes.floats('explained_variance_').map((variance) => Math.max(Math.sqrt(variance), floor))
}

function subtract(input: DenseBlock, row: Float64Array): DenseBlock {
  return { ...input, data: input.data.map((value, at) => value - row[at % input.cols]!) }
}
