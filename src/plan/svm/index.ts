export { coupledProbabilities, type PlattCurves } from './coupling.js'
export { KERNELS, kernelRow, type Kernel, type KernelSettings } from './kernels.js'
export { oneVsRestScores, pairDecisions, voteLabels, type PairwiseMachine } from './one-vs-one.js'
