import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, fieldOf, NDArray, PyObject, toFloats, toInts, type PyValue } from '../../formats/index.js'
import {
  averagePathLength,
  graphChoice,
  graphLeafSum,
  graphLeaves,
  graphMath,
  graphMatrix,
  isolationScores,
  nodeDepths,
  toTreeRows,
  type IsolationTree,
  type NumericInput,
} from '../../plan/index.js'
import { treeInputs } from './decision-tree.js'
import type { Lowering } from './lowering.js'
import { readTreeEstimator } from './tree-structure.js'
import { isAtLeast } from './version.js'

const NAME = 'sklearn.ensemble.IsolationForest'

/**
 * With a contamination the offset is the score of a training row, and rows like that one are inliers by equality. What wrote the
 * file may have rounded powers of two otherwise than correctly (NumPy does on processors with AVX-512), so that a score within
 * the last bits of the offset is the offset's own.
 */
function scoreFrom(score: number, offset: number): number {
  const difference = score - offset
  return Math.abs(difference) <= Number.EPSILON && offset !== AUTOMATIC ? 0 : difference
}

/** `offset_` of contamination="auto". */
const AUTOMATIC = -0.5

/** decision_function is score_samples minus `offset_`; below zero is an outlier (-1), else an inlier (1). */
export const isolationForestLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const inputs = treeInputs(attributes)
    const forest = readForest(attributes, inputs.length)
    // Since 1.6 no cell is checked: its trees take NaN, and infinities are beyond every threshold.
    const missing = isAtLeast(context.version, 1, 6) ? 'unchecked' : 'refused'
    const about: NumericInput = { className: NAME, inputs, missing }
    const sampleSize = attributes.number(attributes.has('_max_samples') ? '_max_samples' : 'max_samples_')
    const offset = attributes.number('offset_')
    return {
      className: NAME,
      task: 'outlier_detection',
      classes: null,
      outputs: 1,
      inputs,
      hasProbabilities: false,
      infer(block, want) {
        const scores = isolationScores(forest, toTreeRows(block, about), sampleSize).map((score) =>
          scoreFrom(score, offset),
        )
        return {
          labels: want.predictions ? Int32Array.from(scores, (score) => (score < 0 ? -1 : 1)) : null,
          values: null,
          probabilities: null,
          scores: want.scores ? scores : null,
        }
      },
      toOnnx(graph, input) {
        const { div, less, neg, pow, sub } = graphMath(graph)
        const depths = new Map(forest.map((each) => [each.tree, each.depths]))
        const leaves = graphLeaves(
          graph,
          graphMatrix(graph, input),
          forest.map(({ tree }) => tree),
          forest.map(({ columns }) => columns),
        )
        const sums = graphLeafSum(graph, leaves, 1, (tree, node) => [depths.get(tree)![node]!])
        const denominator = forest.length * averagePathLength(sampleSize)
        if (denominator === 0) throw unsupported(NAME, 'its trees saw one row each')
        const scores = sub(neg(pow(2, neg(div(sums, denominator)))), offset)
        return { scores, labels: graphChoice(graph, less(scores, 0), -1, 1) }
      },
    }
  },
}

function readForest(attributes: Attributes, features: number): readonly IsolationTree[] {
  const columns = attributes.list('estimators_features_')
  const paths = attributes.has('_average_path_length_per_tree')
    ? attributes.list('_average_path_length_per_tree')
    : null
  const trees = attributes.list('estimators_').map((estimator, index) => {
    const picked = columnsOf(columns[index], features)
    const { tree } = readTreeEstimator(estimator, picked?.length ?? features, `${NAME}.estimators_[${index}]`)
    const lengths = pathLengths(paths?.[index], estimator)
    if (lengths.length !== tree.nodeCount) {
      throw corrupt('isolation forest', `${lengths.length} path lengths for ${tree.nodeCount} nodes`)
    }
    // (depth + length) - 1, in this order, as scikit-learn adds them.
    const depths = Float64Array.from(nodeDepths(tree), (depth, node) => depth + lengths[node]! - 1)
    return { tree, columns: picked, depths }
  })
  if (trees.length === 0) throw unsupported(NAME, 'the forest holds no trees', 'Fit it before saving.')
  return trees
}

/** null when the tree saw all columns in order. */
function columnsOf(value: PyValue | undefined, features: number): Int32Array | null {
  if (!(value instanceof NDArray)) throw unsupported(`${NAME}.estimators_features_`, 'expected an array for every tree')
  const columns = toInts(value)
  if (columns.some((column) => column < 0 || column >= features)) {
    throw corrupt('isolation forest', `a tree looks at a column outside the ${features} of the data`)
  }
  return columns.length === features && columns.every((column, at) => column === at) ? null : columns
}

/** By node; stored since scikit-learn 1.3, before that computed from the number of training rows in the node. */
function pathLengths(stored: PyValue | undefined, estimator: PyValue): Float64Array {
  if (stored instanceof NDArray) return toFloats(stored)
  if (!(estimator instanceof PyObject)) throw unsupported(NAME, 'expected a tree')
  const nodes = Attributes.of(Attributes.of(estimator).object('tree_')).array('nodes')
  return toFloats(fieldOf(nodes, 'n_node_samples')).map(averagePathLength)
}
