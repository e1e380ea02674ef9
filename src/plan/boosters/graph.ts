import { unsupported } from '../../core/errors.js'
import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphConcat, graphRepeat, graphScalar } from '../graph-nodes.js'
import {
  graphCategorySplits,
  graphFindLeaves,
  graphLeafTotal,
  type Comparison,
  type GraphForest,
} from '../trees/graph-forest.js'
import { inCategorySet, type BoosterTrees } from './trees.js'

/** How a library splits rows, as far as ONNX has to be told. */
export interface SplitRules {
  readonly comparison: Comparison
  /** Where NaN goes at a numeric split, and at a categorical one. */
  readonly missingGoesLeft: (node: number) => boolean
  /** Whether zeros go where NaN goes. */
  readonly zeroIsMissing: (node: number) => boolean
  /** Where the categories of a split go; unknown ones go the other way. */
  readonly chosen: 'left' | 'right'
  /** Whether what lies between -1 and 0 is category 0. */
  readonly cutsTowardsZero: boolean
}

/** Sums over trees, column by column. */
export interface GraphTreeSum {
  readonly trees: BoosterTrees
  /** Trees that take part: the first ones. */
  readonly count: number
  readonly rules: SplitRules
  /** Column that a tree adds to. */
  readonly columnOf: (tree: number) => number
  readonly valueOf: (tree: number, leaf: number) => number
  /** What each column starts from. */
  readonly start: Float32Array | Float64Array
}

/** Cells of all tables of categories: 128 MiB. */
const MAX_TABLE_CELLS = 2 ** 24

/**
 * The sums over the trees: [rows, columns], float32 when the start is, else double.
 * @param matrix [rows, features] of doubles, NaN where missing
 * @throws ModelGateError code 'unsupported' when the tables of categories would be too large
 */
export function graphTreeSums(graph: GraphBuilder, matrix: GraphValue, sum: GraphTreeSum): GraphValue {
  const { trees, count, start } = sum
  const prepared = prepareSplits(graph, matrix, sum)
  const ends = [...trees.roots.subarray(1), trees.left.length]
  const columns = Array.from(start, (value, column) => {
    const taking = Array.from({ length: count }, (_, tree) => tree).filter((tree) => sum.columnOf(tree) === column)
    const single = start instanceof Float32Array
    if (taking.length === 0) {
      const constant = graphRepeat(graph, matrix, Float64Array.of(value))
      return single ? graph.cast(constant, 'float') : constant
    }
    const roots = taking.map((tree) => trees.roots[tree]!)
    const found = graphFindLeaves(graph, prepared.matrix, { ...prepared.forest, roots }, sum.rules.comparison)
    let at = 0
    const values = Array.from(found.nodes, (node) => {
      // Leaves are numbered through the trees.
      while (node >= ends[taking[at]!]!) at++
      return sum.valueOf(taking[at]!, node)
    })
    const data = single ? Float32Array.from(values) : Float64Array.from(values)
    return graphLeafTotal(graph, found.numbers, { data, width: 1, start: [value] })
  })
  return graphConcat(graph, columns)
}

interface Prepared {
  readonly matrix: GraphValue
  readonly forest: Omit<GraphForest, 'roots'>
}

/** Columns for what TreeEnsemble cannot ask: zeros that are missing, and one column for each categorical split. */
function prepareSplits(graph: GraphBuilder, matrix: GraphValue, { trees, count, rules }: GraphTreeSum): Prepared {
  const feature = Int32Array.from(trees.feature)
  const threshold = Float64Array.from(trees.split)
  const missingLeft = new Uint8Array(feature.length)
  const inner = innerNodes(trees, count)
  const features = inner.reduce((most, node) => Math.max(most, trees.feature[node]! + 1), 1)
  const categorical = new Map<number, number[]>()
  const zeroed = new Set<number>()
  for (const node of inner) {
    missingLeft[node] = Number(rules.missingGoesLeft(node))
    const column = trees.feature[node]!
    if (trees.setStart[node]! >= 0) {
      const nodes = categorical.get(column)
      if (nodes === undefined) categorical.set(column, [node])
      else nodes.push(node)
    } else if (rules.zeroIsMissing(node)) zeroed.add(column)
  }
  const used = graphFirstColumns(graph, matrix, features)
  const parts = [used]
  let width = features
  if (zeroed.size > 0) {
    const columns = [...zeroed]
    const cells = gather(graph, used, columns)
    parts.push(
      graph.node('Where', [graph.node('Equal', [cells, graphScalar(graph, 0)]), graphScalar(graph, NaN), cells]),
    )
    for (const node of inner) {
      const at = columns.indexOf(trees.feature[node]!)
      if (at >= 0 && trees.setStart[node]! < 0 && rules.zeroIsMissing(node)) feature[node] = width + at
    }
    width += columns.length
  }
  for (const [column, nodes] of categorical) {
    parts.push(categoryColumns(graph, gather(graph, used, [column]), nodes, { trees, rules }))
    for (const [at, node] of nodes.entries()) {
      feature[node] = width + at
      threshold[node] = 0.5
    }
    width += nodes.length
  }
  return {
    matrix: graphConcat(graph, parts),
    forest: { left: trees.left, right: trees.right, feature, threshold, missingLeft },
  }
}

function innerNodes(trees: BoosterTrees, count: number): number[] {
  const inner: number[] = []
  for (const root of trees.roots.subarray(0, count)) {
    const open = [root]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (trees.left[node]! < 0) continue
      inner.push(node)
      open.push(trees.left[node]!, trees.right[node]!)
    }
  }
  return inner
}

function graphFirstColumns(graph: GraphBuilder, matrix: GraphValue, count: number): GraphValue {
  return gather(
    graph,
    matrix,
    Array.from({ length: count }, (_, at) => at),
  )
}

function gather(graph: GraphBuilder, matrix: GraphValue, columns: readonly number[]): GraphValue {
  const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length])
  return graph.node('Gather', [matrix, indices], { axis: int(1) })
}

interface Splits {
  readonly trees: BoosterTrees
  readonly rules: SplitRules
}

/** One column a split, 1 where its category goes right. Categories are codes; behind them come unknown and missing ones. */
function categoryColumns(
  graph: GraphBuilder,
  cells: GraphValue,
  nodes: readonly number[],
  { trees, rules }: Splits,
): GraphValue {
  const known = nodes.reduce((most, node) => Math.max(most, trees.setWords[node]! * 32), 0)
  const splits = nodes.length
  if ((known + 2) * splits > MAX_TABLE_CELLS) {
    throw unsupported('ONNX', `categorical splits over ${known} categories, which would make too large a file`)
  }
  const goesRight = new Float64Array((known + 2) * splits)
  const chosenRight = rules.chosen === 'right'
  for (const [at, node] of nodes.entries()) {
    for (let code = 0; code < known; code++) {
      goesRight[code * splits + at] = Number(inCategorySet(trees, node, code) === chosenRight)
    }
    goesRight[known * splits + at] = Number(!chosenRight)
    goesRight[(known + 1) * splits + at] = Number(!rules.missingGoesLeft(node))
  }
  const least = rules.cutsTowardsZero
    ? graph.node('Greater', [cells, graphScalar(graph, -1)])
    : graph.node('GreaterOrEqual', [cells, graphScalar(graph, 0)])
  const isKnown = graph.node('And', [least, graph.node('Less', [cells, graphScalar(graph, known)])])
  const valid = graph.node('Where', [isKnown, cells, graphScalar(graph, known)])
  const missing = graph.node('IsNaN', [cells], {}, { elementType: 'bool' })
  const code = graph.cast(graph.node('Where', [missing, graphScalar(graph, known + 1), valid]), 'int64')
  const flat = graph.node('Reshape', [code, graph.constant(BigInt64Array.of(-1n), [1])])
  return graphCategorySplits(graph, { codes: flat, goesRight, splits })
}
