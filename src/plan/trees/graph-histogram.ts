import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'
import { graphColumns, graphConcat, graphFlat } from '../graph-nodes.js'
import { graphCategorySplits, graphFindLeaves, graphLeafTotal, type GraphForest } from './graph-forest.js'
import { categoryGoesLeft, type HistogramTree, type KnownCategories } from './histogram.js'

/** Codes of a categorical feature: a byte, and one more for what goes where missing values go. */
const CODES = 257
const MISSING = 256

/** Raw scores of histogram gradient boosting in a graph: [rows, columns], each column starting from its baseline. */
export function graphHistogramSum(
  graph: GraphBuilder,
  matrix: GraphValue,
  iterations: readonly (readonly HistogramTree[])[],
  { known, start }: { readonly known: KnownCategories; readonly start: Float64Array },
): GraphValue {
  const splits = splitsOf(iterations.flat(), known)
  const values = graphConcat(graph, [matrix, ...graphSplitColumns(graph, matrix, splits)])
  const columns = Array.from(start, (value, k) => {
    const trees = iterations.map((iteration) => iteration[k]!)
    const { numbers, nodes } = graphFindLeaves(graph, values, forestOf(trees, known, splits))
    const stored = trees.flatMap((tree) => [...tree.value])
    return graphLeafTotal(graph, numbers, {
      data: Float64Array.from(nodes, (node) => stored[node]!),
      width: 1,
      start: [value],
    })
  })
  return graphConcat(graph, columns)
}

/** Different categorical splits by feature: for each code whether it goes right. */
interface Splits {
  readonly ofFeature: ReadonlyMap<number, readonly Float64Array[]>
  /** Column behind the features' own by the split's key. */
  readonly columnOf: ReadonlyMap<string, number>
}

function splitsOf(trees: readonly HistogramTree[], known: KnownCategories): Splits {
  const ofFeature = new Map<number, Float64Array[]>()
  const keys = new Map<number, string[]>()
  const seen = new Set<string>()
  for (const tree of trees) {
    for (let node = 0; node < tree.isLeaf.length; node++) {
      if (tree.isLeaf[node] !== 0 || tree.set[node]! < 0) continue
      const goesRight = rightOf(tree, known, node)
      const feature = tree.feature[node]!
      const key = keyOf(feature, goesRight)
      if (seen.has(key)) continue
      seen.add(key)
      ofFeature.set(feature, [...(ofFeature.get(feature) ?? []), goesRight])
      keys.set(feature, [...(keys.get(feature) ?? []), key])
    }
  }
  return { ofFeature, columnOf: new Map([...keys.values()].flat().map((key, at) => [key, at])) }
}

function rightOf(tree: HistogramTree, known: KnownCategories, node: number): Float64Array {
  return Float64Array.from({ length: CODES }, (_, code) => {
    const left = code === MISSING ? tree.missingLeft[node] !== 0 : categoryGoesLeft(tree, known, node, code)
    return left ? 0 : 1
  })
}

function keyOf(feature: number, goesRight: Float64Array): string {
  return `${feature}:${goesRight.join('')}`
}

function graphSplitColumns(graph: GraphBuilder, matrix: GraphValue, { ofFeature }: Splits): GraphValue[] {
  const { and, floor, greaterEqual, lessEqual, where } = graphMath(graph)
  return Array.from(ofFeature, ([feature, tables]) => {
    const value = graphColumns(graph, matrix, [feature])
    const finite = where(lessEqual(value, Number.MAX_VALUE), value, 0)
    const byte = graph.node('Mod', [floor(finite), graph.constant(Float64Array.of(256), [1])], { fmod: int(1) })
    const code = where(and(greaterEqual(value, 0), graph.node('Not', [graph.node('IsNaN', [value])])), byte, MISSING)
    const goesRight = new Float64Array(CODES * tables.length)
    for (const [at, table] of tables.entries()) {
      for (let row = 0; row < CODES; row++) goesRight[row * tables.length + at] = table[row]!
    }
    const codes = graphFlat(graph, graph.cast(code, 'int64'))
    return graphCategorySplits(graph, { codes, goesRight, splits: tables.length })
  })
}

function forestOf(trees: readonly HistogramTree[], known: KnownCategories, { columnOf }: Splits): GraphForest {
  const features = known.rowOf.length
  const count = trees.reduce((sum, tree) => sum + tree.isLeaf.length, 0)
  const forest = {
    roots: new Int32Array(trees.length),
    left: new Int32Array(count).fill(-1),
    right: new Int32Array(count),
    feature: new Int32Array(count),
    threshold: new Float64Array(count),
    missingLeft: new Uint8Array(count),
  }
  let from = 0
  for (const [at, tree] of trees.entries()) {
    forest.roots[at] = from
    for (let node = 0; node < tree.isLeaf.length; node++) {
      if (tree.isLeaf[node] !== 0) continue
      const to = from + node
      const categorical = tree.set[node]! >= 0
      const feature = tree.feature[node]!
      forest.left[to] = from + tree.left[node]!
      forest.right[to] = from + tree.right[node]!
      forest.missingLeft[to] = tree.missingLeft[node]!
      forest.feature[to] = categorical ? features + columnOf.get(keyOf(feature, rightOf(tree, known, node)))! : feature
      forest.threshold[to] = categorical ? 0.5 : tree.threshold[node]!
    }
    from += tree.isLeaf.length
  }
  return forest
}
