import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphScalar } from '../graph-nodes.js'
import { ZERO, missingRule } from './float64.js'
import { graphTreeSums } from './graph.js'
import type { BoosterTrees } from './trees.js'

/** nearlyZeroIsZero on a matrix. */
export function graphNearlyZeroIsZero(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  const small = graph.node('LessOrEqual', [graph.node('Abs', [matrix]), graphScalar(graph, ZERO)])
  return graph.node('Where', [small, graphScalar(graph, 0), matrix])
}

/** sumTreesFloat64 in a graph: [rows, width] of doubles. */
export function graphSumFloat64(
  graph: GraphBuilder,
  matrix: GraphValue,
  { trees, count, width }: { readonly trees: BoosterTrees; readonly count: number; readonly width: number },
): GraphValue {
  const rule = (node: number) => missingRule(trees.flags[node]!, trees.split[node]!)
  return graphTreeSums(graph, matrix, {
    trees,
    count,
    columnOf: (tree) => tree % width,
    valueOf: (_, leaf) => trees.split[leaf]!,
    start: new Float64Array(width),
    rules: {
      comparison: 'at most',
      // A categorical split sends right whatever is none of its categories.
      missingGoesLeft: (node) => trees.setStart[node]! < 0 && rule(node).goesLeft,
      zeroIsMissing: (node) => rule(node).zeroIsMissing,
      chosen: 'left',
      cutsTowardsZero: true,
    },
  })
}
