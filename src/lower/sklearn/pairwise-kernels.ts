import { unsupported } from '../../core/errors.js'
import { NDArray, PyDict, toFloats, type Attributes } from '../../formats/index.js'
import {
  GRAPH_PAIRWISE_KERNELS,
  PAIRWISE_KERNELS,
  type DenseBlock,
  type GraphKernel,
  type Kernel,
  type PairwiseSettings,
  type Weights,
} from '../../plan/index.js'

/** The kernel of an estimator that names it as sklearn.metrics.pairwise_kernels does. @throws unsupported for others */
export function pairwiseKernelOf(attributes: Attributes, features: number): Kernel {
  return kernelFrom(PAIRWISE_KERNELS, attributes, features)
}

/** The same in a graph. */
export function graphKernelOf(attributes: Attributes, features: number): GraphKernel {
  return kernelFrom(GRAPH_PAIRWISE_KERNELS, attributes, features)
}

function kernelFrom<Made>(
  kernels: Readonly<Record<string, (settings: PairwiseSettings, features: number) => Made>>,
  attributes: Attributes,
  features: number,
): Made {
  const name = attributes.raw('kernel')
  const subject = `${attributes.className}.kernel`
  if (typeof name !== 'string') throw unsupported(subject, 'a kernel function of its own')
  const make = Object.hasOwn(kernels, name) ? kernels[name] : undefined
  if (make === undefined) throw unsupported(subject, `the kernel "${name}"`)
  const extra = attributes.get('kernel_params') ?? null
  if (extra instanceof PyDict ? extra.size > 0 : extra !== null)
    throw unsupported(`${attributes.className}.kernel_params`, 'further parameters of the kernel')
  // KernelPCA has resolved gamma in `gamma_` since 1.2.
  const gamma = attributes.optionalNumber(attributes.has('gamma_') ? 'gamma_' : 'gamma')
  const settings = { gamma, coef0: attributes.optionalNumber('coef0'), degree: attributes.optionalNumber('degree') }
  return make(settings, features)
}

/** A matrix of training rows. */
export function rowsOf(attributes: Attributes, name: string): DenseBlock {
  if (!(attributes.raw(name) instanceof NDArray))
    throw unsupported(`${attributes.className}.${name}`, 'training rows that are no dense matrix')
  return { kind: 'dense', ...attributes.matrix(name) }
}

/** One row a training row; a vector is one column. */
export function columnsOf(attributes: Attributes, name: string): Weights {
  const array = attributes.array(name)
  return { rows: array.shape[0] ?? 0, cols: array.shape[1] ?? 1, data: toFloats(array) }
}
