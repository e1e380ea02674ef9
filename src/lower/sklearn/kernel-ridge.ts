import { corrupt } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import { graphMath, graphMatrix, kernelProduct, regressor, toDense } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { columnsOf, graphKernelOf, pairwiseKernelOf, rowsOf } from './pairwise-kernels.js'

const NAME = 'sklearn.kernel_ridge.KernelRidge'

/** Ridge regression on kernels with the training rows. */
export const kernelRidgeLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const training = rowsOf(attributes, 'X_fit_')
    const weights = columnsOf(attributes, 'dual_coef_')
    if (weights.rows !== training.rows) throw corrupt(NAME, 'the coefficients do not fit the training rows')
    const kernel = pairwiseKernelOf(attributes, training.cols)
    return regressor(
      { className: NAME, inputs: inputsOf(attributes, 'number', training.cols), outputs: weights.cols },
      (input) => kernelProduct(kernel, toDense(input), training, weights).data,
      {
        toOnnx(graph, input) {
          const kernels = graphKernelOf(attributes, training.cols)(graph, graphMatrix(graph, input), training)
          return { values: graphMath(graph).times(kernels, weights.rows, weights.cols, weights.data) }
        },
      },
    )
  },
}
