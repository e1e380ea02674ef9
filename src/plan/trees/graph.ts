import { int, ints, tensor, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { constantTree, LEAF, type Tree } from './tree.js'

/**
 * Trees in ONNX, with the same bits as the kernel: ai.onnx.ml TreeEnsemble (version 5, the first that gives doubles)
 * only finds leaves, each tree once, and gives their numbers; values are looked up and summed after it in the order
 * of the trees. Left to itself the operator adds in an order that depends on batch size and threads.
 */

/** [rows, features] to the number of the leaf in each tree: int64 [trees, rows]. Leaves are numbered through all trees. */
export function graphLeaves(graph: GraphBuilder, matrix: GraphValue, trees: readonly Tree[]): GraphValue {
  // scikit-learn compares float32 values with float64 thresholds.
  const single = graph.cast(graph.cast(matrix, 'float'), 'double')
  const numbers = graph.node('TreeEnsemble', [single], ensembleAttributes(trees), {
    domain: 'ai.onnx.ml',
    elementType: 'double',
  })
  const transposed = graph.node('Transpose', [numbers], { perm: ints([1, 0]) })
  return graph.cast(transposed, 'int64')
}

/** Rows of a table of leaf values (leaves x width), summed over the trees: [rows, width]. */
export function graphLeafSum(graph: GraphBuilder, leaves: GraphValue, table: Float64Array, width: number): GraphValue {
  const rows = graph.constant(table, [table.length / width, width])
  const values = graph.node('Gather', [rows, leaves], { axis: int(0) })
  // Summing over the first axis adds whole matrices one after the other, which keeps the order.
  return graph.node('ReduceSum', [values, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: int(0) })
}

/**
 * Raw scores of boosting: [rows, columns]. Column k starts from `start[k]` and adds scale x tree k of each stage; the
 * start comes in as a first tree that is only a leaf, so that the order of the sum is kept.
 */
export function graphStages(
  graph: GraphBuilder,
  matrix: GraphValue,
  stages: readonly (readonly Tree[])[],
  { scale, start }: { readonly scale: number; readonly start: Float64Array },
): GraphValue {
  const columns = Array.from(start, (value, k) => {
    const first = constantTree(Float64Array.of(value))
    const trees = [first, ...stages.map((stage) => stage[k]!)]
    const table = leafTable(trees, 1, (tree, node) => {
      const stored = tree.values[node * tree.width]!
      return [tree === first ? stored : scale * stored]
    })
    return graphLeafSum(graph, graphLeaves(graph, matrix, trees), table, 1)
  })
  return columns.length === 1 ? columns[0]! : graph.node('Concat', columns, { axis: int(1) })
}

/** Values of all leaves in the order of their numbers: `row` gives the `width` values of a tree's node. */
export function leafTable(
  trees: readonly Tree[],
  width: number,
  row: (tree: Tree, node: number) => ArrayLike<number>,
): Float64Array {
  const table: Float64Array = new Float64Array(trees.reduce((count, tree) => count + leafCount(tree), 0) * width)
  let at = 0
  for (const tree of trees) {
    for (let node = 0; node < tree.nodeCount; node++) {
      if (!isLeaf(tree, node)) continue
      table.set(row(tree, node), at)
      at += width
    }
  }
  return table
}

/** The stored values of a node, as a view. */
export function nodeValues(tree: Tree, node: number): Float64Array {
  return tree.values.subarray(node * tree.width, (node + 1) * tree.width)
}

function isLeaf(tree: Tree, node: number): boolean {
  return tree.words[node * tree.wordStride + tree.left] === LEAF
}

function leafCount(tree: Tree): number {
  let count = 0
  for (let node = 0; node < tree.nodeCount; node++) if (isLeaf(tree, node)) count++
  return count
}

// A tree that is only a leaf still needs one inner node: both of its branches lead to that leaf.
function ensembleAttributes(trees: readonly Tree[]) {
  const roots: number[] = []
  const leafTrees: number[] = []
  const columns = { feature: [], truth: [], truthIsLeaf: [], other: [], otherIsLeaf: [], missing: [] } as Record<
    'feature' | 'truth' | 'truthIsLeaf' | 'other' | 'otherIsLeaf' | 'missing',
    number[]
  >
  const splits: number[] = []
  for (const [index, tree] of trees.entries()) {
    roots.push(splits.length)
    const onlyLeaf = isLeaf(tree, 0)
    const numbers = numberNodes(tree, splits.length + Number(onlyLeaf), leafTrees.length)
    const add = (node: number, left: number, right: number) => {
      const at = node * tree.wordStride
      const inner = left !== node
      columns.feature.push(inner ? tree.words[at + tree.feature]! : 0)
      splits.push(inner ? tree.doubles[node * tree.doubleStride + tree.threshold]! : 0)
      columns.truth.push(numbers[left]!)
      columns.truthIsLeaf.push(Number(isLeaf(tree, left)))
      columns.other.push(numbers[right]!)
      columns.otherIsLeaf.push(Number(isLeaf(tree, right)))
      columns.missing.push(tree.missing < 0 ? 0 : Number((tree.words[at + tree.missing]! & 0xff) !== 0))
    }
    if (onlyLeaf) add(0, 0, 0)
    for (let node = 0; node < tree.nodeCount; node++) {
      const at = node * tree.wordStride
      if (isLeaf(tree, node)) leafTrees.push(index)
      else add(node, tree.words[at + tree.left]!, tree.words[at + tree.right]!)
    }
  }
  return {
    n_targets: int(trees.length),
    tree_roots: ints(roots),
    nodes_modes: tensor(new Uint8Array(splits.length), [splits.length], 'uint8'),
    nodes_featureids: ints(columns.feature),
    nodes_splits: tensor(Float64Array.from(splits), [splits.length]),
    nodes_truenodeids: ints(columns.truth),
    nodes_trueleafs: ints(columns.truthIsLeaf),
    nodes_falsenodeids: ints(columns.other),
    nodes_falseleafs: ints(columns.otherIsLeaf),
    nodes_missing_value_tracks_true: ints(columns.missing),
    leaf_targetids: ints(leafTrees),
    leaf_weights: tensor(
      Float64Array.from(leafTrees, (_, leaf) => leaf),
      [leafTrees.length],
    ),
  }
}

/** Inner nodes are numbered from `firstInner`, leaves from `firstLeaf`, both in the order of the tree. */
function numberNodes(tree: Tree, firstInner: number, firstLeaf: number): Int32Array {
  const numbers = new Int32Array(tree.nodeCount)
  let inner = firstInner
  let leaf = firstLeaf
  for (let node = 0; node < tree.nodeCount; node++) numbers[node] = isLeaf(tree, node) ? leaf++ : inner++
  return numbers
}
