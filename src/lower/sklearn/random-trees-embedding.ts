import { unsupported } from '../../core/errors.js'
import { Attributes, PyObject } from '../../formats/index.js'
import {
  denseBlock,
  graphLeafColumns,
  graphLeaves,
  graphMatrix,
  leafNumbers,
  toTreeRows,
  transformerFacts,
  type NumericInput,
} from '../../plan/index.js'
import { treeInputs } from './decision-tree.js'
import type { Lowering } from './lowering.js'
import { forestMissingRule } from './missing-values.js'
import { graphTransformed } from './pipeline.js'
import { lowerTransformer } from './steps.js'
import { readTreeEstimator } from './tree-structure.js'

const NAME = 'sklearn.ensemble.RandomTreesEmbedding'

/** The leaves that a row falls into, one-hot. */
export const randomTreesEmbeddingLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const inputs = treeInputs(attributes)
    const estimators = attributes.list('estimators_')
    const trees = estimators.map(
      (estimator, at) => readTreeEstimator(estimator, inputs.length, `${NAME}.estimators_[${at}]`).tree,
    )
    const [first] = estimators
    if (!(first instanceof PyObject)) throw unsupported(NAME, 'the forest holds no trees', 'Fit it before saving.')
    const encoder = lowerTransformer(attributes.object('one_hot_encoder_'), context, 'one_hot_encoder_')
    const about: NumericInput = { className: NAME, inputs, missing: forestMissingRule(first, trees[0]!, context) }
    return {
      ...transformerFacts(NAME, inputs),
      transform(block) {
        const rows = toTreeRows(block, about)
        const leaves = denseBlock(rows.rows, trees.length)
        for (const [at, tree] of trees.entries()) {
          for (const [row, leaf] of leafNumbers(tree, rows).entries()) leaves.data[row * trees.length + at] = leaf
        }
        return encoder.transform(leaves)
      },
      toOnnx(graph, input) {
        const found = graphLeaves(graph, graphMatrix(graph, input), trees)
        const nodes = graphLeafColumns(graph, found, (_, node) => node)
        return { transformed: graphTransformed(graph, encoder, [nodes]) }
      },
    }
  },
}
