import { corrupt } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  graphAffine,
  graphMatrix,
  graphRow,
  numericInput,
  regressor,
  toDense,
  transposed,
  type DenseBlock,
  type SparseBlock,
  type Weights,
} from '../../plan/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/**
 * Partial least squares. The coefficients are made from the rotations, as `fit` makes them, because what `coef_` holds changed
 * in 1.1, 1.3 and 1.5; the predictions did not.
 */
export const partialLeastSquaresLowering: Lowering = {
  classes: ['PLSRegression', 'PLSCanonical', 'CCA'].map((name) => `sklearn.cross_decomposition.${name}`),
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const rotations = attributes.matrix('x_rotations_')
    const loadings = attributes.matrix('y_loadings_')
    // Public until 0.23.
    const named = (name: string) => attributes.floats(attributes.has(`_${name}`) ? `_${name}` : `${name}_`)
    const [mean, spread, targetMean, targetSpread] = ['x_mean', 'x_std', 'y_mean', 'y_std'].map(named) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    const fits =
      rotations.cols === loadings.cols &&
      mean.length === rotations.rows &&
      spread.length === mean.length &&
      targetMean.length === loadings.rows &&
      targetSpread.length === loadings.rows
    if (!fits) throw corrupt(className, 'the rotations do not fit the columns and targets')
    const weights = coefficientsOf(rotations, loadings, targetSpread)
    const directions = transposed(rotations)
    const about = { className, inputs: inputsOf(attributes, 'number', rotations.rows) }
    const scaled = (block: DenseBlock | SparseBlock): DenseBlock => {
      const input = toDense(block)
      const data = input.data.map((value, at) => (value - mean[at % input.cols]!) / spread[at % input.cols]!)
      return { ...input, data }
    }
    const graphScaled = (graph: GraphBuilder, input: readonly GraphValue[]): GraphValue => {
      const centred = graph.node('Sub', [graphMatrix(graph, input), graphRow(graph, mean)])
      return graph.node('Div', [centred, graphRow(graph, spread)])
    }
    return {
      ...regressor({ ...about, outputs: weights.rows }, (input) => affine(scaled(input), weights, targetMean).data),
      transform: (block) => affine(scaled(numericInput(block, about)), directions),
      toOnnx(graph, input) {
        const value = graphScaled(graph, input)
        return {
          values: graphAffine(graph, value, weights, targetMean),
          transformed: graphAffine(graph, value, directions, 0),
        }
      },
    }
  },
}

/** targets x features */
function coefficientsOf(rotations: Weights, loadings: Weights, targetSpread: Float64Array): Weights {
  const products = affine({ kind: 'dense', ...loadings }, rotations)
  return { ...products, data: products.data.map((value, at) => value * targetSpread[Math.floor(at / products.cols)]!) }
}
