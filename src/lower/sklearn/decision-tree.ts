import { corrupt, unsupported } from '../../core/errors.js'
import type { Label, ModelInput } from '../../core/model.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  argmaxRows,
  graphArgmax,
  graphLeafSum,
  graphLeaves,
  graphMatrix,
  leafValues,
  nodeFractions,
  nodeValues,
  normalizeCounts,
  treeClassifier,
  treeRegressor,
  type Lowered,
  type NumericInput,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { missingRule } from './missing-values.js'
import { readTree, type FittedTree } from './tree-structure.js'
import { treeTargets } from './tree-targets.js'
import { isAtLeast } from './version.js'

export const decisionTreeLowering: Lowering = {
  classes: [
    'sklearn.tree.DecisionTreeClassifier',
    'sklearn.tree.DecisionTreeRegressor',
    'sklearn.tree.ExtraTreeClassifier',
    'sklearn.tree.ExtraTreeRegressor',
  ],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const inputs = treeInputs(attributes)
    const fitted = readTree(attributes.object('tree_'), inputs.length)
    const missing = missingRule(attributes, className, fitted.tree, context.version)
    const about: NumericInput = { inputs, className, missing }
    if (className.endsWith('Regressor')) {
      return lowerRegressor(fitted, about)
    }
    if (fitted.outputs > 1)
      return treeTargets(attributes, about, { fitted: [fitted], counts: leavesHoldCounts(context) })
    return lowerClassifier(fitted, about, singleOutputClasses(attributes, fitted), leavesHoldCounts(context))
  },
}

// The label is the argmax of the stored values, undivided: dividing first can make two different counts equal.
function lowerClassifier(fitted: FittedTree, about: NumericInput, classes: readonly Label[], counts: boolean): Lowered {
  return treeClassifier(
    { ...about, classes },
    {
      compute: (rows) => leafValues(fitted.tree, rows),
      labels: argmaxRows,
      probabilities: (values) => (counts ? normalizeCounts(values) : values.data),
    },
    {
      toOnnx(graph, input) {
        const leaves = graphLeaves(graph, graphMatrix(graph, input), [fitted.tree])
        const values = graphLeafSum(graph, leaves, classes.length, nodeValues)
        const labels = graphArgmax(graph, values)
        if (!counts) return { labels, probabilities: values }
        return { labels, probabilities: graphLeafSum(graph, leaves, classes.length, nodeFractions) }
      },
    },
  )
}

function lowerRegressor({ tree, outputs }: FittedTree, about: NumericInput): Lowered {
  return treeRegressor({ ...about, outputs }, (rows) => leafValues(tree, rows).data, {
    toOnnx(graph, input) {
      const leaves = graphLeaves(graph, graphMatrix(graph, input), [tree])
      return { values: graphLeafSum(graph, leaves, outputs, nodeValues) }
    },
  })
}

/** Columns of a tree estimator; `n_features_` is the name before scikit-learn 1.0. */
export function treeInputs(attributes: Attributes): readonly ModelInput[] {
  return inputsOf(attributes, 'number', attributes.optionalNumber('n_features_') ?? undefined)
}

/** Leaves of classifiers hold counts before scikit-learn 1.4, fractions since then. */
export function leavesHoldCounts(context: LowerContext): boolean {
  return !isAtLeast(context.version, 1, 4)
}

/** Labels of a classifier, checked against the width of its tree's leaves. @throws unsupported for several targets */
export function singleOutputClasses(attributes: Attributes, fitted: FittedTree): readonly Label[] {
  const className = canonicalClass(attributes.className)
  if (fitted.outputs !== 1) {
    throw unsupported(
      className,
      `it predicts ${fitted.outputs} targets at once; one target is supported`,
      'Train one classifier per target.',
    )
  }
  const classes = attributes.labels('classes_')
  if (classes.length !== fitted.classes) {
    throw corrupt('decision tree', `${classes.length} classes, but leaves of ${fitted.classes} values`)
  }
  return classes
}
