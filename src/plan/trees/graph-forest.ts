import { int, ints, tensor, type GraphBuilder, type GraphValue } from '../../onnx/index.js'

/**
 * Trees of any library in ONNX, with the same bits as the kernels: ai.onnx.ml TreeEnsemble (version 5, the first that
 * gives doubles) only finds leaves, each tree once, and gives their numbers; values are looked up and summed after it in
 * the order of the trees. Left to itself the operator adds in an order that depends on batch size and threads.
 */

/**
 * Trees behind each other, children as absolute positions; `left[node] < 0` makes a leaf. Walks from the roots must end.
 * Nodes that no root reaches may hold anything.
 */
export interface GraphForest {
  readonly roots: ArrayLike<number>
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  readonly feature: ArrayLike<number>
  readonly threshold: ArrayLike<number>
  /** Not zero where a missing value (NaN) goes left. */
  readonly missingLeft: ArrayLike<number>
}

/** What goes left: a value of at most the threshold (scikit-learn, LightGBM), or one below it (XGBoost). */
export type Comparison = 'at most' | 'below'

export interface FoundLeaves {
  /** int64 [trees, rows]: the leaf that each row ends in; leaves are numbered through all trees. */
  readonly numbers: GraphValue
  /** Position in the forest of each leaf, by its number. */
  readonly nodes: Int32Array
}

/** nodes_modes of TreeEnsemble: https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsemble.html */
const MODES: Readonly<Record<Comparison, number>> = { 'at most': 0, below: 1 }

/** Leaves of [rows, features] doubles; round them to float32 before where the library does so. */
export function graphFindLeaves(
  graph: GraphBuilder,
  matrix: GraphValue,
  forest: GraphForest,
  comparison: Comparison = 'at most',
): FoundLeaves {
  const { attributes, nodes } = ensembleOf(forest, comparison)
  const numbers = graph.node('TreeEnsemble', [matrix], attributes, { domain: 'ai.onnx.ml', elementType: 'double' })
  const transposed = graph.node('Transpose', [numbers], { perm: ints([1, 0]) })
  return { numbers: graph.cast(transposed, 'int64'), nodes }
}

/** What the leaves hold: one row of `width` values for each leaf number. float32 tables are summed in float32. */
export interface LeafTable {
  readonly data: Float64Array | Float32Array
  readonly width: number
  /** `width` values that the sum starts from. */
  readonly start?: ArrayLike<number>
}

/** Values of the leaves, tree after tree: [trees, rows, width]; the start, if there is one, comes first. */
export function graphLeafValues(graph: GraphBuilder, numbers: GraphValue, table: LeafTable): GraphValue {
  const { data, width, start } = table
  const count = data.length / width
  if (start === undefined) {
    return graph.node('Gather', [graph.constant(data, [count, width]), numbers], { axis: int(0) })
  }
  const longer =
    data instanceof Float32Array ? new Float32Array(data.length + width) : new Float64Array(data.length + width)
  longer.set(data)
  longer.set(start, data.length)
  const one = graph.node('Gather', [numbers, graph.constant(BigInt64Array.of(0n), [1])], { axis: int(0) })
  const none = graph.node('Mul', [one, graph.constant(BigInt64Array.of(0n), [1])])
  const startNumber = graph.node('Add', [none, graph.constant(BigInt64Array.of(BigInt(count)), [1])])
  const withStart = graph.node('Concat', [startNumber, numbers], { axis: int(0) })
  return graph.node('Gather', [graph.constant(longer, [count + 1, width]), withStart], { axis: int(0) })
}

/** The sum over the trees, in their order: [rows, width]. */
export function graphLeafTotal(graph: GraphBuilder, numbers: GraphValue, table: LeafTable): GraphValue {
  // Summing over the first axis adds whole matrices one after the other, which keeps the order.
  const values = graphLeafValues(graph, numbers, table)
  return graph.node('ReduceSum', [values, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: int(0) })
}

/** A categorical split as one more feature of the rows. */
export interface CategorySplits {
  /** int64 [rows]: row of `goesRight`; categories as their code, what is missing or unknown as further codes. */
  readonly codes: GraphValue
  /** codes x splits, 1 where the code goes right, else 0. */
  readonly goesRight: Float64Array
  readonly splits: number
}

/**
 * Columns for categorical splits, [rows, splits]: such a split becomes a numeric one on its column with the threshold
 * 0.5. Set membership inside TreeEnsemble is left alone, since it compares doubles and knows one rule for what is missing.
 */
export function graphCategorySplits(graph: GraphBuilder, { codes, goesRight, splits }: CategorySplits): GraphValue {
  return graph.node('Gather', [graph.constant(goesRight, [goesRight.length / splits, splits]), codes], { axis: int(0) })
}

interface Ensemble {
  readonly feature: number[]
  readonly threshold: number[]
  readonly missingLeft: number[]
  /** Numbers of inner nodes or of leaves. */
  readonly children: Record<'left' | 'right', number[]>
  readonly toLeaf: Record<'left' | 'right', number[]>
  readonly leafTrees: number[]
  readonly leafNodes: number[]
}

function ensembleOf(forest: GraphForest, comparison: Comparison) {
  const ensemble: Ensemble = {
    feature: [],
    threshold: [],
    missingLeft: [],
    children: { left: [], right: [] },
    toLeaf: { left: [], right: [] },
    leafTrees: [],
    leafNodes: [],
  }
  const roots = Array.from(forest.roots, (root, tree) => addTree(ensemble, forest, root, tree))
  const { children, toLeaf, leafTrees, leafNodes } = ensemble
  const inner = ensemble.feature.length
  const attributes = {
    n_targets: int(roots.length),
    tree_roots: ints(roots),
    nodes_modes: tensor(new Uint8Array(inner).fill(MODES[comparison]), [inner], 'uint8'),
    nodes_featureids: ints(ensemble.feature),
    nodes_splits: tensor(Float64Array.from(ensemble.threshold), [inner]),
    nodes_truenodeids: ints(children.left),
    nodes_trueleafs: ints(toLeaf.left),
    nodes_falsenodeids: ints(children.right),
    nodes_falseleafs: ints(toLeaf.right),
    nodes_missing_value_tracks_true: ints(ensemble.missingLeft),
    leaf_targetids: ints(leafTrees),
    leaf_weights: tensor(Float64Array.from(leafTrees.keys()), [leafTrees.length]),
  }
  return { attributes, nodes: Int32Array.from(leafNodes) }
}

/** Nodes before their children, the left branch first. @returns the number of the root */
function addTree(ensemble: Ensemble, forest: GraphForest, root: number, tree: number): number {
  const { children, toLeaf, leafTrees, leafNodes } = ensemble
  const first = ensemble.feature.length
  const addInner = (node: number): number => {
    ensemble.feature.push(node < 0 ? 0 : forest.feature[node]!)
    ensemble.threshold.push(node < 0 ? 0 : forest.threshold[node]!)
    ensemble.missingLeft.push(node < 0 || forest.missingLeft[node] === 0 ? 0 : 1)
    for (const side of ['left', 'right'] as const) {
      children[side].push(0)
      toLeaf[side].push(0)
    }
    return ensemble.feature.length - 1
  }
  const addLeaf = (node: number): number => {
    leafTrees.push(tree)
    leafNodes.push(node)
    return leafNodes.length - 1
  }
  if (forest.left[root]! < 0) {
    // A tree that is only a leaf still needs one inner node: both of its branches lead to that leaf.
    addInner(-1)
    const leaf = addLeaf(root)
    for (const side of ['left', 'right'] as const) {
      children[side][first] = leaf
      toLeaf[side][first] = 1
    }
    return first
  }
  const open: (readonly [node: number, number: number])[] = [[root, addInner(root)]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, number] = next
    for (const side of ['right', 'left'] as const) {
      const child = forest[side][node]!
      const isLeaf = forest.left[child]! < 0
      toLeaf[side][number] = Number(isLeaf)
      children[side][number] = isLeaf ? addLeaf(child) : addInner(child)
      if (!isLeaf) open.push([child, children[side][number]])
    }
  }
  return first
}
