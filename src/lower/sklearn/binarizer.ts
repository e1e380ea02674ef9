import { Attributes } from '../../formats/index.js'
import { denseTransformer, graphMatrix, graphScalar } from '../../plan/index.js'
import { inputsIfKnown } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.Binarizer'

export const binarizerLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const threshold = attributes.number('threshold')
    return denseTransformer(
      { className: NAME, inputs: inputsIfKnown(attributes, 'number') },
      (input) => ({ ...input, data: input.data.map((value) => (value > threshold ? 1 : 0)) }),
      {
        toOnnx(graph, input) {
          const above = graph.node('Greater', [graphMatrix(graph, input), graphScalar(graph, threshold)])
          return { transformed: graph.cast(above, 'double') }
        },
      },
    )
  },
}
