export { graphFinished, graphNeighbours, graphReduced, type GraphNeighbours } from './graph-neighbours.js'
export { metricOf, type Metric } from './metrics.js'
export { bruteSearch, expandedDistance, findNearest, findNeighbours, type Neighbours, type Search } from './search.js'
export { treeSearch, type SpaceTree } from './tree-search.js'
