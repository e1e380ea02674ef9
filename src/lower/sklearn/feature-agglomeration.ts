import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, describeValue, PyGlobal } from '../../formats/index.js'
import {
  denseBlock,
  denseTransformer,
  graphColumns,
  graphConcat,
  graphMath,
  graphMatrix,
  graphRowSum,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.cluster.FeatureAgglomeration'

const POOLS: Readonly<Record<string, (values: Float64Array) => number>> = {
  mean: (values) => sumOf(values) / values.length,
  sum: sumOf,
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
  median: (values) => {
    const sorted = values.toSorted()
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  },
}
/** numpy's second names. */
const ALIASES: Readonly<Record<string, string>> = { amax: 'max', amin: 'min' }

/** Columns that are alike, each group pooled to one number. */
export const featureAgglomerationLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const groups = attributes.ints('labels_')
    const pool = poolOf(attributes)
    const count = groups.reduce((largest, group) => Math.max(largest, group), -1) + 1
    const members = Array.from({ length: count }, (): number[] => [])
    for (const [column, group] of groups.entries()) members[group]?.push(column)
    if (members.some((columns) => columns.length === 0)) throw corrupt(NAME, 'a group without columns')
    return denseTransformer(
      { className: NAME, inputs: inputsOf(attributes, 'number', groups.length) },
      (input) => {
        const out = denseBlock(input.rows, count)
        for (let row = 0; row < input.rows; row++) {
          for (const [group, columns] of members.entries()) {
            const values = Float64Array.from(columns, (column) => input.data[row * input.cols + column]!)
            out.data[row * count + group] = pool(values)
          }
        }
        return out
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const pools = members.map((columns) =>
            graphPooled(graph, graphColumns(graph, matrix, columns), pool, columns.length),
          )
          return { transformed: graphConcat(graph, pools) }
        },
      },
    )
  },
}

function graphPooled(
  graph: GraphBuilder,
  cells: GraphValue,
  pool: (values: Float64Array) => number,
  count: number,
): GraphValue {
  const { div, rowMax, rowMin } = graphMath(graph)
  if (pool === POOLS['max']) return rowMax(cells)
  if (pool === POOLS['min']) return rowMin(cells)
  if (pool === POOLS['sum']) return graphRowSum(graph, cells)
  if (pool === POOLS['mean']) return div(graphRowSum(graph, cells), count)
  const size = graph.constant(BigInt64Array.of(BigInt(count)), [1])
  const [sorted] = graph.nodes('TopK', [cells, size], 2, { axis: int(1), largest: int(0), sorted: int(1) })
  const middle = count >> 1
  if (count % 2 === 1) return graphColumns(graph, sorted!, [middle])
  return div(graphRowSum(graph, graphColumns(graph, sorted!, [middle - 1, middle])), 2)
}

/** numpy.mean is the default; other functions are code, unless numpy's own. */
function poolOf(attributes: Attributes): (values: Float64Array) => number {
  const func = attributes.raw('pooling_func')
  if (!(func instanceof PyGlobal)) throw unsupported(`${NAME}.pooling_func`, `it is ${describeValue(func)}`)
  const name = ALIASES[func.name] ?? func.name
  const pool = /^numpy(\.|$)/.test(func.module) && Object.hasOwn(POOLS, name) ? POOLS[name] : undefined
  if (pool === undefined)
    throw unsupported(func.qualifiedName, `${NAME} calls this function, whose code is not in the file`)
  return pool
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
