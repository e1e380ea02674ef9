import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  affine,
  denseTransformer,
  graphAffine,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  kernelMatrix,
  numericTransformer,
  toDense,
  transposed,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { graphKernelOf, pairwiseKernelOf, rowsOf } from './pairwise-kernels.js'

/** Components of a kernel matrix. */
export const kernelPcaLowering: Lowering = {
  classes: ['sklearn.decomposition.KernelPCA'],
  lower(object) {
    const attributes = Attributes.of(object)
    const [className] = kernelPcaLowering.classes
    const training = rowsOf(attributes, 'X_fit_')
    // Renamed in 1.0.
    const [valuesName, vectorsName] = attributes.has('eigenvalues_')
      ? ['eigenvalues_', 'eigenvectors_']
      : ['lambdas_', 'alphas_']
    const values = attributes.floats(valuesName)
    const vectors = attributes.matrix(vectorsName)
    const centerer = Attributes.of(attributes.object('_centerer'))
    const means = centerer.floats('K_fit_rows_')
    const overall = centerer.number('K_fit_all_')
    if (vectors.rows !== training.rows || vectors.cols !== values.length || means.length !== training.rows)
      throw corrupt(className!, 'the components do not fit the training rows')
    const scaled = vectors.data.map((value, at) => {
      const eigenvalue = values[at % vectors.cols]!
      return eigenvalue === 0 ? 0 : value / Math.sqrt(eigenvalue)
    })
    const weights = transposed({ ...vectors, data: scaled })
    const about = { className: className!, inputs: inputsOf(attributes, 'number', training.cols) }
    // Isomap's gives the kernel itself.
    const given = attributes.raw('kernel') === 'precomputed'
    const kernel = given ? null : pairwiseKernelOf(attributes, training.cols)
    return denseTransformer(
      about,
      (input) => {
        const cells = kernel === null ? input : kernelMatrix(kernel, input, training)
        return affine(centred(cells, means, overall), weights)
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const cells = given ? matrix : graphKernelOf(attributes, training.cols)(graph, matrix, training)
          return { transformed: graphAffine(graph, graphCentred(graph, cells, means, overall), weights, 0) }
        },
      },
    )
  },
}

/** A kernel matrix with the means of the training rows taken off. */
export const kernelCentererLowering: Lowering = {
  classes: ['sklearn.preprocessing.KernelCenterer'],
  lower(object) {
    const attributes = Attributes.of(object)
    const [className] = kernelCentererLowering.classes
    const means = attributes.floats('K_fit_rows_')
    const overall = attributes.number('K_fit_all_')
    const about = { className: className!, inputs: inputsOf(attributes, 'number', means.length) }
    return denseTransformer(about, (input) => centred(input, means, overall), {
      toOnnx: (graph, input) => ({ transformed: graphCentred(graph, graphMatrix(graph, input), means, overall) }),
    })
  },
}

/** `centred` in a graph. */
function graphCentred(graph: GraphBuilder, cells: GraphValue, means: Float64Array, overall: number): GraphValue {
  const { add, div, sub } = graphMath(graph)
  const mean = div(graphRowSum(graph, cells), means.length)
  return add(sub(sub(cells, graphRow(graph, means)), mean), overall)
}

/** KernelCenterer.transform. */
function centred(matrix: DenseBlock, means: Float64Array, overall: number): DenseBlock {
  const { rows, cols } = matrix
  const data = new Float64Array(rows * cols)
  for (let row = 0; row < rows; row++) {
    const cells = matrix.data.subarray(row * cols, (row + 1) * cols)
    const mean = cells.reduce((sum, value) => sum + value, 0) / cols
    for (let at = 0; at < cols; at++) data[row * cols + at] = cells[at]! - means[at]! - mean + overall
  }
  return { kind: 'dense', rows, cols, data }
}

/** Kernels with a sample of the training rows, turned so that their products approximate the kernel. */
export const nystroemLowering: Lowering = {
  classes: ['sklearn.kernel_approximation.Nystroem'],
  lower(object) {
    const attributes = Attributes.of(object)
    const [className] = nystroemLowering.classes
    const training = rowsOf(attributes, 'components_')
    const weights = attributes.matrix('normalization_')
    if (weights.cols !== training.rows) throw corrupt(className!, 'the normalization does not fit the components')
    const kernel = pairwiseKernelOf(attributes, training.cols)
    const about = { className: className!, inputs: inputsOf(attributes, 'number', training.cols) }
    return denseTransformer(about, (input) => affine(kernelMatrix(kernel, input, training), weights), {
      toOnnx(graph, input) {
        const kernels = graphKernelOf(attributes, training.cols)(graph, graphMatrix(graph, input), training)
        return { transformed: graphAffine(graph, kernels, weights, 0) }
      },
    })
  },
}

/** Random cosines whose products approximate the radial kernel. */
export const rbfSamplerLowering: Lowering = {
  classes: ['sklearn.kernel_approximation.RBFSampler'],
  lower(object) {
    const attributes = Attributes.of(object)
    const [className] = rbfSamplerLowering.classes
    const weights = attributes.matrix('random_weights_')
    const offsets = attributes.floats('random_offset_')
    if (offsets.length !== weights.cols) throw corrupt(className!, 'the offsets do not fit the weights')
    const scale = Math.sqrt(2 / attributes.int('n_components'))
    const about = { className: className!, inputs: inputsOf(attributes, 'number', weights.rows) }
    const turned = transposed(weights)
    return numericTransformer(
      about,
      (input) => {
        const angles = affine(input.kind === 'sparse' ? input : toDense(input), turned, offsets)
        return { ...angles, data: angles.data.map((angle) => Math.cos(angle) * scale) }
      },
      {
        toOnnx(graph, input) {
          const { cos, mul } = graphMath(graph)
          return { transformed: mul(cos(graphAffine(graph, graphMatrix(graph, input), turned, offsets)), scale) }
        },
      },
    )
  },
}
