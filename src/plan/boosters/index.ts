export { sumBorderTrees, type BorderSplits, type BorderTree } from './borders.js'
export { boosterRows, type BoosterInput } from './rows.js'
export { categorySet, joinTrees, type BoosterTree, type BoosterTrees } from './trees.js'
export {
  DEFAULT_LEFT,
  sigmoidFloat32,
  softmaxFloat32,
  sumLinearFloat32,
  sumTreesFloat32,
  type TreeSum,
} from './float32.js'
export { nearlyZeroIsZero, sumTreesFloat64 } from './float64.js'
export { graphBoosterRows } from './graph-rows.js'
export {
  graphExpFloat32,
  graphLinearFloat32,
  graphSigmoidFloat32,
  graphSoftmaxFloat32,
  graphSumFloat32,
} from './graph-float32.js'
export { graphNearlyZeroIsZero, graphSumFloat64 } from './graph-float64.js'
export { graphSumBorders } from './graph-borders.js'
