export {
  combinedCovariance,
  constantCovariance,
  dotCovariance,
  maternCovariance,
  periodicCovariance,
  powerCovariance,
  radialCovariance,
  rationalQuadraticCovariance,
  whiteCovariance,
  type Covariance,
} from './covariance.js'
export {
  GRAPH_PAIRWISE_KERNELS,
  kernelMatrix,
  kernelProduct,
  PAIRWISE_KERNELS,
  type PairwiseSettings,
} from './pairwise.js'
