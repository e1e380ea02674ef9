export { booleanMetric } from './boolean-metrics.js'
export {
  correlation,
  gappedEuclidean,
  haversine,
  mahalanobis,
  precomputed,
  standardizedEuclidean,
  weightedMinkowski,
} from './fitted-metrics.js'
export { gappedDistance, graphGappedSquares, type GappedRows } from './gapped.js'
export { graphFinished, graphNeighbours, graphReduced, type GraphNeighbours } from './graph-neighbours.js'
export { metricOf, type Metric } from './metrics.js'
export { bruteSearch, expandedDistance, findNearest, findNeighbours, type Search } from './search.js'
export type { Neighbours } from './neighbours.js'
export { treeSearch, type SpaceTree } from './tree-search.js'
