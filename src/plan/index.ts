export type * from './types.js'
export {
  columnCount,
  concatBlocks,
  denseBlock,
  numbersOf,
  selectColumns,
  TooDenseError,
  toColumns,
  toDense,
  toNumeric,
  toSparse,
} from './blocks.js'
export { selectInputs } from './select-inputs.js'
export * from './trees/index.js'
export * from './boosters/index.js'
export {
  classifier,
  copyOf,
  denseTransformer,
  numericTransformer,
  regressor,
  transformerFacts,
  type ClassifierRules,
  type OnnxForm,
} from './estimators.js'
export { argmaxRows, binaryColumns, expit, logSumExpRows, normalizeRows, softmaxRows } from './links.js'
export { NotFiniteError, numericInput, type NumericInput } from './numeric-input.js'
export { affine, feedColumns, feedForward, transposed, type LinearLayer, type Weights } from './products.js'
export {
  graphAffine,
  graphArgmax,
  graphBinaryColumns,
  graphChoice,
  graphColumn,
  graphColumnList,
  graphColumns,
  graphConcat,
  graphFlat,
  graphIndicators,
  graphLookUp,
  graphMatrix,
  graphNormalizeRows,
  graphProduct,
  graphRefuse,
  graphRepeat,
  graphRow,
  graphRowSum,
  graphScalar,
  graphSignLabels,
  graphSoftmax,
} from './graph-nodes.js'
export { graphDifferences, graphNearest, graphSquares } from './graph-distances.js'
export { graphMath, type GraphMath, type Operand } from './graph-math.js'
export * from './neighbours/index.js'
export * from './svm/index.js'
export { normalizeByNorm, normalizeInPlace, type Norm } from './normalize.js'
export * from './text/index.js'
export * from './functions/index.js'
export * from './splines/index.js'
export * from './kernels/index.js'
export * from './algebra/index.js'
export * from './factors/index.js'
