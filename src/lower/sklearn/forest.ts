import { unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  argmaxRows,
  graphArgmax,
  graphLeafSum,
  graphLeaves,
  graphMatrix,
  graphScalar,
  meanDistribution,
  meanValue,
  nodeFractions,
  nodeValues,
  treeClassifier,
  treeRegressor,
  type Lowered,
  type NumericInput,
  type Tree,
} from '../../plan/index.js'
import { leavesHoldCounts, singleOutputClasses, treeInputs } from './decision-tree.js'
import type { Lowering } from './lowering.js'
import { forestMissingRule } from './missing-values.js'
import { readTreeEstimator, type FittedTree } from './tree-structure.js'
import { treeTargets } from './tree-targets.js'

export const forestLowering: Lowering = {
  classes: [
    'sklearn.ensemble.RandomForestClassifier',
    'sklearn.ensemble.RandomForestRegressor',
    'sklearn.ensemble.ExtraTreesClassifier',
    'sklearn.ensemble.ExtraTreesRegressor',
    'imblearn.ensemble.BalancedRandomForestClassifier',
  ],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const inputs = treeInputs(attributes)
    const estimators = attributes.list('estimators_')
    const fitted = estimators.map((estimator, index) =>
      readTreeEstimator(estimator, inputs.length, `${className}.estimators_[${index}]`),
    )
    const first = fitted[0]
    const firstEstimator = estimators[0]
    if (first === undefined || !(firstEstimator instanceof PyObject)) {
      throw unsupported(className, 'the forest holds no trees', 'Fit it before saving.')
    }
    requireSameShape(fitted, first, className)
    const about: NumericInput = { inputs, className, missing: forestMissingRule(firstEstimator, first.tree, context) }
    const trees = fitted.map((each) => each.tree)
    if (className.endsWith('Regressor')) {
      return lowerRegressor(trees, first.outputs, about)
    }
    if (first.outputs > 1) return treeTargets(attributes, about, { fitted, counts: leavesHoldCounts(context) })
    return lowerClassifier(trees, singleOutputClasses(attributes, first), leavesHoldCounts(context), about)
  },
}

function lowerClassifier(
  trees: readonly Tree[],
  classes: readonly Label[],
  counts: boolean,
  about: NumericInput,
): Lowered {
  return treeClassifier(
    { ...about, classes },
    {
      compute: (rows) => meanDistribution(trees, rows, classes.length, counts),
      labels: argmaxRows,
      probabilities: (mean) => mean.data,
    },
    {
      toOnnx(graph, input) {
        const probabilities = graphMean(graph, graphMatrix(graph, input), trees, counts ? nodeFractions : nodeValues)
        return { labels: graphArgmax(graph, probabilities), probabilities }
      },
    },
  )
}

function lowerRegressor(trees: readonly Tree[], outputs: number, about: NumericInput): Lowered {
  return treeRegressor({ ...about, outputs }, (rows) => meanValue(trees, rows, outputs), {
    toOnnx: (graph, input) => ({
      values: graphMean(graph, graphMatrix(graph, input), trees, nodeValues),
    }),
  })
}

function graphMean(
  graph: GraphBuilder,
  matrix: GraphValue,
  trees: readonly Tree[],
  row: (tree: Tree, node: number) => ArrayLike<number>,
): GraphValue {
  const sum = graphLeafSum(graph, graphLeaves(graph, matrix, trees), trees[0]!.width, row)
  return graph.node('Div', [sum, graphScalar(graph, trees.length)])
}

function requireSameShape(fitted: readonly FittedTree[], first: FittedTree, className: string): void {
  if (fitted.some((each) => each.outputs !== first.outputs || each.classes !== first.classes)) {
    throw unsupported(className, 'its trees predict different numbers of targets or classes')
  }
}
