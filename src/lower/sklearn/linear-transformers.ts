import { corrupt } from '../../core/errors.js'
import { Attributes, canonicalClass, csrOf, PyObject } from '../../formats/index.js'
import {
  affine,
  graphAffine,
  graphMatrix,
  graphRow,
  numericTransformer,
  toDense,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** Independent components, learned metrics and random projections: a product, with the mean taken off first where there is one. */
export const linearTransformersLowering: Lowering = {
  classes: [
    'sklearn.decomposition.FastICA',
    'sklearn.neighbors.NeighborhoodComponentsAnalysis',
    'sklearn.random_projection.GaussianRandomProjection',
    'sklearn.random_projection.SparseRandomProjection',
  ],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const components = componentsOf(attributes)
    const mean = attributes.has('mean_') ? attributes.floats('mean_') : null
    if (mean !== null && mean.length !== components.cols)
      throw corrupt(className, 'the mean does not fit the components')
    const about = { className, inputs: inputsOf(attributes, 'number', components.cols) }
    return numericTransformer(
      about,
      (input) => {
        if (mean === null) return affine(input, components)
        const dense = toDense(input)
        const centred = dense.data.map((value, at) => value - mean[at % dense.cols]!)
        return affine({ ...dense, data: centred }, components)
      },
      {
        toOnnx(graph, input) {
          const value = graphMatrix(graph, input)
          const centred = mean === null ? value : graph.node('Sub', [value, graphRow(graph, mean)])
          return { transformed: graphAffine(graph, centred, components, 0) }
        },
      },
    )
  },
}

function componentsOf(attributes: Attributes): Weights {
  const stored = attributes.raw('components_')
  if (!(stored instanceof PyObject)) return attributes.matrix('components_')
  const { rows, cols, indptr, indices, data } = csrOf(stored)
  const dense = new Float64Array(rows * cols)
  for (let row = 0; row < rows; row++) {
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) dense[row * cols + indices[at]!] = data[at]!
  }
  return { rows, cols, data: dense }
}
