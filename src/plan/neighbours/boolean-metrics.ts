import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphDot } from '../graph-distances.js'
import { graphMath, type GraphMath } from '../graph-math.js'
import { graphRow, graphRowSum } from '../graph-nodes.js'
import type { DenseBlock } from '../types.js'
import { plainMetric, type Metric } from './metrics.js'

/** How often both cells of two rows are set, and how often one of them only. */
interface Counts<Value> {
  readonly both: Value
  readonly one: Value
  /** Columns. */
  readonly size: number
}

/** A distance of rows of which only matters which cells are zero; in numbers, and in a graph. */
interface BooleanRule {
  readonly of: (counts: Counts<number>) => number
  readonly graph: (math: GraphMath, counts: Counts<GraphValue>) => GraphValue
}

const differing: BooleanRule = {
  of: ({ one, size }) => (2 * one) / (size + one),
  graph: ({ add, div, mul }, { one, size }) => div(mul(2, one), add(size, one)),
}

/** sklearn/metrics/_dist_metrics.pyx.tp; rows without a set cell are equal to each other for Jaccard's distance only. */
const RULES: Readonly<Record<string, BooleanRule>> = {
  jaccard: {
    of: ({ both, one }) => (both + one === 0 ? 0 : one / (both + one)),
    graph: ({ add, div, equal, where }, { both, one }) => {
      const any = add(both, one)
      return where(equal(any, 0), 0, div(one, where(equal(any, 0), 1, any)))
    },
  },
  dice: {
    of: ({ both, one }) => one / (2 * both + one),
    graph: ({ add, div, mul }, { both, one }) => div(one, add(mul(2, both), one)),
  },
  rogerstanimoto: differing,
  sokalmichener: differing,
  russellrao: {
    of: ({ both, size }) => (size - both) / size,
    graph: ({ div, sub }, { both, size }) => div(sub(size, both), size),
  },
  sokalsneath: {
    of: ({ both, one }) => one / (0.5 * both + one),
    graph: ({ add, div, mul }, { both, one }) => div(one, add(mul(0.5, both), one)),
  },
  // Both until 1.2.
  matching: { of: ({ one, size }) => one / size, graph: ({ div }, { one, size }) => div(one, size) },
  kulsinski: {
    of: ({ both, one, size }) => (one - both + size) / (one + size),
    graph: ({ add, div, sub }, { both, one, size }) => div(add(sub(one, both), size), add(one, size)),
  },
}

/** A metric of truth values by its name, or null. */
export function booleanMetric(name: string): Metric | null {
  const rule = Object.hasOwn(RULES, name) ? RULES[name]! : null
  if (rule === null) return null
  return {
    ...plainMetric(name, (left, leftAt, right, rightAt, size) => {
      let both = 0
      let one = 0
      for (let at = 0; at < size; at++) {
        const [here, there] = [left[leftAt + at] !== 0, right[rightAt + at] !== 0]
        if (here && there) both++
        else if (here || there) one++
      }
      return rule.of({ both, one, size })
    }),
    tied: true,
    graph: {
      reduced: (graph, matrix, training) => rule.graph(graphMath(graph), graphCounts(graph, matrix, training)),
    },
  }
}

function graphCounts(graph: GraphBuilder, matrix: GraphValue, training: DenseBlock): Counts<GraphValue> {
  const { add, equal, mul, not, number, sub } = graphMath(graph)
  const { rows, cols } = training
  const set = training.data.map((value) => (value === 0 ? 0 : 1))
  const totals = new Float64Array(rows)
  for (const [at, value] of set.entries()) totals[Math.floor(at / cols)]! += value
  const given = number(not(equal(matrix, 0)))
  const both = graphDot(graph, given, { ...training, data: set })
  const all = add(graphRowSum(graph, given), graphRow(graph, totals))
  return { both, one: sub(all, mul(2, both)), size: cols }
}
