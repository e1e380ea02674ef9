import { corrupt } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  denseBlock,
  findNearest,
  graphConcat,
  graphNearest,
  graphSquares,
  metricOf,
  type Block,
  type DenseBlock,
} from '../../plan/index.js'
import { graphMembers } from './graph-members.js'
import type { Lowering } from './lowering.js'
import { confidencesOf, lowerMembers } from './members.js'

const NAME = 'sklearn.multiclass.OutputCodeClassifier'

/** Binary classifiers spell a code word; the class with the nearest code wins. */
export const outputCodeLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const members = lowerMembers(attributes, context)
    const codes: DenseBlock = { kind: 'dense', ...attributes.matrix('code_book_') }
    const [first] = members
    if (first === undefined || codes.cols !== members.length || codes.rows !== classes.length)
      throw corrupt(NAME, `a code book of ${codes.rows} x ${codes.cols} for ${members.length} estimators`)
    const metric = metricOf('euclidean', 2)!
    const words = (block: Block): DenseBlock => {
      const out = denseBlock(block.rows, members.length)
      for (const [at, member] of members.entries()) {
        const column = confidencesOf(member, block)
        for (let row = 0; row < block.rows; row++) out.data[row * out.cols + at] = column[row]!
      }
      return out
    }
    return {
      className: NAME,
      task: 'classification',
      classes,
      outputs: 1,
      inputs: (members.find(({ inputs }) => inputs.length > 0) ?? first).inputs,
      hasProbabilities: false,
      infer(block, want) {
        const spelled = want.predictions ? words(block) : null
        const labels = spelled === null ? null : findNearest(spelled, codes, 1, metric).indices
        return { labels, values: null, probabilities: null, scores: null }
      },
      toOnnx(graph, input) {
        const spelled = graphConcat(
          graph,
          graphMembers(graph, members, input).map(({ confidences }) => confidences),
        )
        return { labels: graphNearest(graph, graphSquares(graph, spelled, codes)) }
      },
    }
  },
}
