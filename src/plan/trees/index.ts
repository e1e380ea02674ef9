export { treeClassifier, treeRegressor } from './estimators.js'
export { addStages, leafValues, meanDistribution, meanValue, nodeFractions, normalizeCounts } from './forest.js'
export { toTreeRows, type TreeRows } from './rows.js'
export { graphLeafColumns, graphLeafSum, graphLeaves, graphStages, nodeValues, type TreeLeaves } from './graph.js'
export { openTree, type NodeLayout, type Tree } from './tree.js'
export { BOOSTING_LINKS, BOOSTING_LINKS_BEFORE_1_4, type BoostingLink } from './boosting.js'
export {
  sumHistogramTrees,
  checkHistogramTree,
  SET_WORDS,
  type HistogramTree,
  type HistogramTrees,
  type KnownCategories,
} from './histogram.js'
export { graphHistogramSum } from './graph-histogram.js'
export { averagePathLength, isolationScores, nodeDepths, type IsolationTree } from './isolation.js'
export { pairwiseSum } from './pairwise-sum.js'
export { weightedMedians } from './weighted-median.js'
export { leafNumbers } from './traverse.js'
