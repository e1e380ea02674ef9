import { Attributes } from '../../formats/index.js'
import { inverseOf } from './inverse-transforms.js'
import { graphInverse } from './graph-inverse-transforms.js'
import type { Lowering } from './lowering.js'
import { lowerPredictor } from './members.js'
import { graphEstimator } from './pipeline.js'

const NAME = 'sklearn.compose.TransformedTargetRegressor'

/** A regressor on a transformed target: what it predicts is transformed back. */
export const transformedTargetLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const regressor = lowerPredictor(attributes.object('regressor_'), context, 'regressor_')
    const inverse = inverseOf(attributes.object('transformer_'), context.path)
    return {
      className: NAME,
      task: regressor.task,
      classes: regressor.classes,
      outputs: regressor.outputs,
      inputs: regressor.inputs,
      hasProbabilities: false,
      infer(block, want) {
        const inference = regressor.infer(block, want)
        const { outputs } = regressor
        return { ...inference, values: inference.values?.map((value, at) => inverse(value, at % outputs)) ?? null }
      },
      toOnnx(graph, input) {
        const said = graphEstimator(graph, regressor, input)
        if (said.values === undefined) return said
        return { ...said, values: graphInverse(graph, said.values, attributes.object('transformer_')) }
      },
    }
  },
}
