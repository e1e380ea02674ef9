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
