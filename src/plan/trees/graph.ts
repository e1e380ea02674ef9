import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphFindLeaves, graphLeafTotal, graphLeafValues, type GraphForest } from './graph-forest.js'
import { LEAF, type Tree } from './tree.js'

/** scikit-learn's trees in ONNX. */

/** The leaves that the rows of a graph end in. */
export interface TreeLeaves {
  /** int64 [trees, rows] */
  readonly numbers: GraphValue
  /** Position of each leaf, by its number, among the nodes of all trees. */
  readonly nodes: Int32Array
  readonly trees: readonly Tree[]
}

/**
 * Leaves of [rows, features]. scikit-learn compares float32 values with float64 thresholds. `columns`: those that a tree looks
 * at, null for all.
 */
export function graphLeaves(
  graph: GraphBuilder,
  matrix: GraphValue,
  trees: readonly Tree[],
  columns?: readonly (Int32Array | null)[],
): TreeLeaves {
  const single = graph.cast(graph.cast(matrix, 'float'), 'double')
  return { ...graphFindLeaves(graph, single, forestOf(trees, columns)), trees }
}

/** The values of the leaves (`width` numbers that `row` gives for a tree's node), summed over the trees: [rows, width]. */
export function graphLeafSum(
  graph: GraphBuilder,
  leaves: TreeLeaves,
  width: number,
  row: (tree: Tree, node: number) => ArrayLike<number>,
): GraphValue {
  return graphLeafTotal(graph, leaves.numbers, { data: tableOf(leaves, width, row), width })
}

/** One number for the leaf in each tree: [rows, trees]. */
export function graphLeafColumns(
  graph: GraphBuilder,
  leaves: TreeLeaves,
  of: (tree: Tree, node: number) => number,
): GraphValue {
  const table = tableOf(leaves, 1, (tree, node) => [of(tree, node)])
  const numbers = graph.node('Gather', [graph.constant(table, [table.length]), leaves.numbers])
  return graph.node('Transpose', [numbers])
}

/** Raw scores of boosting: [rows, columns]. Column k starts from `start[k]`, a number or [rows, 1], and adds scale x tree k of each stage. */
export function graphStages(
  graph: GraphBuilder,
  matrix: GraphValue,
  stages: readonly (readonly Tree[])[],
  { scale, start }: { readonly scale: number; readonly start: Float64Array | readonly GraphValue[] },
): GraphValue {
  const columns = Array.from<number | GraphValue, GraphValue>(start, (value, k) => {
    const leaves = graphLeaves(
      graph,
      matrix,
      stages.map((stage) => stage[k]!),
    )
    const data = tableOf(leaves, 1, (tree, node) => [scale * tree.values[node * tree.width]!])
    if (typeof value === 'number') return graphLeafTotal(graph, leaves.numbers, { data, width: 1, start: [value] })
    const axis = graph.constant(BigInt64Array.of(0n), [1])
    const first = graph.node('Unsqueeze', [value, axis])
    const added = graphLeafValues(graph, leaves.numbers, { data, width: 1 })
    return graph.node('ReduceSum', [graph.node('Concat', [first, added], { axis: int(0) }), axis], { keepdims: int(0) })
  })
  return columns.length === 1 ? columns[0]! : graph.node('Concat', columns, { axis: int(1) })
}

/** The stored values of a node, as a view. */
export function nodeValues(tree: Tree, node: number): Float64Array {
  return tree.values.subarray(node * tree.width, (node + 1) * tree.width)
}

function tableOf(
  { nodes, trees }: TreeLeaves,
  width: number,
  row: (tree: Tree, node: number) => ArrayLike<number>,
): Float64Array {
  const table = new Float64Array(nodes.length * width)
  let index = 0
  let start = 0
  for (const [leaf, node] of nodes.entries()) {
    // Leaves are numbered through the trees.
    while (node >= start + trees[index]!.nodeCount) start += trees[index++]!.nodeCount
    table.set(row(trees[index]!, node - start), leaf * width)
  }
  return table
}

/** The structs of all trees as one forest. */
function forestOf(trees: readonly Tree[], columns?: readonly (Int32Array | null)[]): GraphForest {
  const count = trees.reduce((sum, tree) => sum + tree.nodeCount, 0)
  const forest = {
    roots: new Int32Array(trees.length),
    left: new Int32Array(count),
    right: new Int32Array(count),
    feature: new Int32Array(count),
    threshold: new Float64Array(count),
    missingLeft: new Uint8Array(count),
  }
  let start = 0
  for (const [index, tree] of trees.entries()) {
    forest.roots[index] = start
    for (let node = 0; node < tree.nodeCount; node++) {
      const at = node * tree.wordStride
      const left = tree.words[at + tree.left]!
      const to = start + node
      forest.left[to] = left === LEAF ? -1 : start + left
      if (left === LEAF) continue
      forest.right[to] = start + tree.words[at + tree.right]!
      const feature = tree.words[at + tree.feature]!
      forest.feature[to] = columns?.[index]?.[feature] ?? feature
      forest.threshold[to] = tree.doubles[node * tree.doubleStride + tree.threshold]!
      forest.missingLeft[to] = tree.missing < 0 ? 0 : tree.words[at + tree.missing]! & 0xff
    }
    start += tree.nodeCount
  }
  return forest
}
