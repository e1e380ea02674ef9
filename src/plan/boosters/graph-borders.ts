import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphFindLeaves, graphLeafTotal } from '../trees/graph-forest.js'
import type { BorderSplits, BorderTree } from './borders.js'

/** Nodes of all trees spread out: a symmetric tree of 16 levels has 65,535 inner ones. */
const MAX_NODES = 4_000_000

interface Spread {
  readonly roots: number[]
  readonly left: number[]
  readonly right: number[]
  readonly feature: number[]
  readonly threshold: number[]
  readonly missingLeft: number[]
  /** By node: its values, where it is a leaf. */
  readonly values: (ArrayLike<number> | null)[]
}

/**
 * sumBorderTrees in a graph: [rows, width] of doubles. A value above the border goes right, NaN does not.
 * @throws ModelGateError code 'unsupported' for trees that would be too many nodes
 */
export function graphSumBorders(
  graph: GraphBuilder,
  matrix: GraphValue,
  {
    trees,
    splits,
    width,
  }: { readonly trees: readonly BorderTree[]; readonly splits: BorderSplits; readonly width: number },
): GraphValue {
  const spread: Spread = { roots: [], left: [], right: [], feature: [], threshold: [], missingLeft: [], values: [] }
  for (const tree of trees) {
    spread.roots.push(spread.left.length)
    if (tree.kind === 'symmetric') addSymmetric(spread, splits, tree, width)
    else addFree(spread, splits, tree, width)
    if (spread.left.length > MAX_NODES) {
      throw unsupported('ONNX', `trees of more than ${MAX_NODES} nodes, which would make too large a file`)
    }
  }
  const { numbers, nodes } = graphFindLeaves(graph, matrix, spread)
  const data = new Float64Array(nodes.length * width)
  for (const [leaf, node] of nodes.entries()) data.set(spread.values[node]!, leaf * width)
  return graphLeafTotal(graph, numbers, { data, width })
}

/** Node n of a level below the first has the children 2n + 1 and 2n + 2; the last level is asked first. */
function addSymmetric(
  spread: Spread,
  splits: BorderSplits,
  tree: BorderTree & { kind: 'symmetric' },
  width: number,
): void {
  const start = spread.left.length
  const depth = tree.splits.length
  const inner = 2 ** depth - 1
  for (let node = 0; node < 2 ** (depth + 1) - 1; node++) {
    if (node >= inner) {
      // The path from the root spells the leaf's number from its highest bit down.
      const leaf = (node - inner) * width
      addNode(spread, { values: tree.values.subarray(leaf, leaf + width) })
      continue
    }
    const split = tree.splits[depth - 1 - Math.floor(Math.log2(node + 1))]!
    addNode(spread, { split, splits, left: start + 2 * node + 1, right: start + 2 * node + 2 })
  }
}

function addFree(spread: Spread, splits: BorderSplits, tree: BorderTree & { kind: 'free' }, width: number): void {
  const start = spread.left.length
  const count = tree.splits.length
  const leaves: number[] = []
  // A child that is the node itself is a leaf of its own, behind the nodes.
  const childOf = (node: number, child: number): number => {
    if (child !== node) return start + child
    leaves.push(tree.leaves[node]!)
    return start + count + leaves.length - 1
  }
  for (let node = 0; node < count; node++) {
    const split = tree.splits[node]!
    const at = tree.leaves[node]!
    if (split < 0) addNode(spread, { values: tree.values.subarray(at, at + width) })
    else
      addNode(spread, { split, splits, left: childOf(node, tree.left[node]!), right: childOf(node, tree.right[node]!) })
  }
  for (const at of leaves) addNode(spread, { values: tree.values.subarray(at, at + width) })
}

type Node =
  | { readonly values: ArrayLike<number> }
  | { readonly split: number; readonly splits: BorderSplits; readonly left: number; readonly right: number }

function addNode(spread: Spread, node: Node): void {
  const inner = 'split' in node
  spread.left.push(inner ? node.left : -1)
  spread.right.push(inner ? node.right : -1)
  spread.feature.push(inner ? node.splits.column[node.split]! : 0)
  spread.threshold.push(inner ? node.splits.value[node.split]! : 0)
  spread.missingLeft.push(1)
  spread.values.push(inner ? null : node.values)
}
