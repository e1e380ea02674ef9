import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphConcat, graphRowSum } from '../graph-nodes.js'
import { DEFAULT_LEFT, type TreeSum } from './float32.js'
import { graphTreeSums } from './graph.js'

/**
 * XGBoost's arithmetic in a graph: float32 where the kernels round to it. Exponentials are computed in double and rounded,
 * as the kernels do, because float32 exponentials differ between runtimes.
 */

/** sumTreesFloat32 in a graph: [rows, width] of float32. */
export function graphSumFloat32(graph: GraphBuilder, matrix: GraphValue, sum: TreeSum, base: Float32Array): GraphValue {
  const { trees, count, groups, weights, weighsFromBase } = sum
  return graphTreeSums(graph, matrix, {
    trees,
    count,
    columnOf: (tree) => groups[tree]!,
    valueOf: (tree, node) => {
      const leaf = trees.split[node]!
      if (weights === null) return leaf
      const start = base[groups[tree]!]!
      const counted = weighsFromBase ? Math.fround(Math.fround(start + leaf) - start) : leaf
      return Math.fround(counted * weights[tree]!)
    },
    start: base,
    rules: {
      comparison: 'below',
      missingGoesLeft: (node) => (trees.flags[node]! & DEFAULT_LEFT) !== 0,
      zeroIsMissing: () => false,
      chosen: 'right',
      cutsTowardsZero: false,
    },
  })
}

/** sumLinearFloat32 in a graph: [rows, width] of float32, added in the order of the features. */
export function graphLinearFloat32(
  graph: GraphBuilder,
  matrix: GraphValue,
  weights: Float32Array,
  base: Float32Array,
): GraphValue {
  const width = base.length
  const features = weights.length / width - 1
  const single = graph.cast(matrix, 'float')
  const missing = graph.node('IsNaN', [single], {}, { elementType: 'bool' })
  // Adding zero is leaving out.
  const known = graph.node('Where', [missing, floats(graph, [0]), single])
  const columns = Array.from(base, (start, group) => {
    const own = Float32Array.from({ length: features }, (_, feature) => weights[feature * width + group]!)
    const products = graph.node('Mul', [known, graph.constant(own, [1, features])])
    const bias = floats(graph, [Math.fround(weights[features * width + group]! + start)])
    const first = graph.node('Add', [graph.node('Mul', [gatherFirst(graph, known), floats(graph, [0])]), bias])
    // Running sums add from left to right; a sum over an axis may add in any order.
    const axis = graph.constant(BigInt64Array.of(1n), [])
    const running = graph.node('CumSum', [graphConcat(graph, [first, products]), axis])
    return graph.node('Gather', [running, graph.constant(BigInt64Array.of(BigInt(features)), [1])], { axis: int(1) })
  })
  return graphConcat(graph, columns)
}

function gatherFirst(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  return graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(0n), [1])], { axis: int(1) })
}

function floats(graph: GraphBuilder, values: readonly number[]): GraphValue {
  return graph.constant(Float32Array.from(values), [values.length])
}

/** exp in double, rounded to float32. */
export function graphExpFloat32(graph: GraphBuilder, value: GraphValue): GraphValue {
  return graph.cast(graph.node('Exp', [graph.cast(value, 'double')]), 'float')
}

/** sigmoidFloat32 in a graph. */
export function graphSigmoidFloat32(graph: GraphBuilder, margins: GraphValue): GraphValue {
  const bounded = graph.node('Min', [graph.node('Neg', [margins]), floats(graph, [88.7])])
  const one = floats(graph, [1])
  return graph.node('Div', [one, graph.node('Add', [graphExpFloat32(graph, bounded), one])])
}

/** softmaxFloat32 in a graph. */
export function graphSoftmaxFloat32(graph: GraphBuilder, margins: GraphValue): GraphValue {
  const axes = graph.constant(BigInt64Array.of(1n), [1])
  const most = graph.node('ReduceMax', [margins, axes], { keepdims: int(1) })
  const powers = graphExpFloat32(graph, graph.node('Sub', [margins, most]))
  const total = graph.cast(graphRowSum(graph, graph.cast(powers, 'double')), 'float')
  return graph.node('Div', [powers, total])
}
