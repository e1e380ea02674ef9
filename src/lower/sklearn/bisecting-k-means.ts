import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt } from '../../core/errors.js'
import { Attributes, PyObject } from '../../formats/index.js'
import {
  affine,
  classifier,
  graphAffine,
  graphFlat,
  graphMath,
  graphMatrix,
  graphSquares,
  type DenseBlock,
  type SparseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { distancesToCentres, squaredNorms } from './k-means.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.cluster.BisectingKMeans'

/** A cluster (`label`), or two that are told apart by the nearer centre. */
interface Split {
  readonly centre: Float64Array
  readonly label: number
  readonly children: readonly [Split, Split] | null
}

/** Clusters by going down the tree of splits. */
export const bisectingKMeansLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const centres = attributes.matrix('cluster_centers_')
    const shift = attributes.has('_X_mean') ? attributes.floats('_X_mean') : new Float64Array(centres.cols)
    const root = splitOf(attributes.object('_bisecting_tree'), shift, { seen: new Set() })
    const about = { className: NAME, inputs: inputsOf(attributes, 'number', centres.cols) }
    return {
      ...classifier(
        { ...about, classes: [] },
        { compute: (input) => input, labels: (input) => assign(input, root, centres.cols) },
        {
          toOnnx(graph, input) {
            const matrix = graphMatrix(graph, input)
            const squares = graphSquares(graph, matrix, { kind: 'dense', ...centres })
            return { labels: graphAssigned(graph, matrix, root), transformed: graphMath(graph).sqrt(squares) }
          },
        },
      ),
      task: 'clustering',
      classes: null,
      transform: distancesToCentres(about, centres),
    }
  },
}

/** `assign` in a graph: int64 [rows]. */
function graphAssigned(graph: GraphBuilder, matrix: GraphValue, root: Split): GraphValue {
  const { less, sub, mul } = graphMath(graph)
  const labelsOf = ({ children, label }: Split): GraphValue => {
    if (children === null) return graph.constant(BigInt64Array.of(BigInt(label)), [1, 1])
    const [left, right] = children
    const order = ({ centre }: Split): GraphValue => {
      const weights = { rows: 1, cols: centre.length, data: centre }
      const norm = centre.reduce((sum, value) => sum + value * value, 0)
      return sub(norm, mul(graphAffine(graph, matrix, weights, 0), 2))
    }
    return graph.node('Where', [less(order(right), order(left)), labelsOf(right), labelsOf(left)])
  }
  return graphFlat(graph, labelsOf(root))
}

function splitOf(node: PyObject, shift: Float64Array, { seen }: { readonly seen: Set<PyObject> }): Split {
  // A tree that contains itself has no end.
  if (seen.has(node)) throw corrupt(NAME, 'a node of its tree occurs twice')
  seen.add(node)
  const attributes = Attributes.of(node)
  const stored = attributes.floats('center')
  if (stored.length !== shift.length) throw corrupt(NAME, 'a centre does not fit the columns')
  const centre = stored.map((value, column) => value + shift[column]!)
  const [left, right] = [attributes.get('left') ?? null, attributes.get('right') ?? null]
  if (left === null) return { centre, label: attributes.int('label'), children: null }
  if (!(left instanceof PyObject && right instanceof PyObject)) throw corrupt(NAME, 'half of a split')
  return { centre, label: -1, children: [splitOf(left, shift, { seen }), splitOf(right, shift, { seen })] }
}

function assign(input: DenseBlock | SparseBlock, root: Split, cols: number): Int32Array {
  const labels = new Int32Array(input.rows)
  const waiting: { readonly split: Split; readonly rows: readonly number[] }[] = [
    { split: root, rows: [...labels.keys()] },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { split, rows } = next
    if (split.children === null) {
      for (const row of rows) labels[row] = split.label
      continue
    }
    const [left, right] = split.children
    const pair = { rows: 2, cols, data: Float64Array.from([...left.centre, ...right.centre]) }
    // |c|^2 - 2 x.c, as scikit-learn's lloyd_iter_chunked computes it
    const norms = squaredNorms(pair.data, cols)
    const products = affine(input, pair)
    const nearRight = (row: number): boolean =>
      norms[1]! - 2 * products.data[row * 2 + 1]! < norms[0]! - 2 * products.data[row * 2]!
    waiting.push(
      { split: left, rows: rows.filter((row) => !nearRight(row)) },
      { split: right, rows: rows.filter(nearRight) },
    )
  }
  return labels
}
