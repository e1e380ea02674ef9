import { Attributes } from '../../formats/index.js'
import { corrupt } from '../../core/errors.js'
import { graphFlat, graphRepeat } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

export const CONSTANT_PREDICTOR = 'sklearn.multiclass._ConstantPredictor'

/** Stands in for a binary classifier whose training rows were all of one class: no or yes, whatever the row. */
export const constantPredictorLowering: Lowering = {
  classes: [CONSTANT_PREDICTOR],
  lower(object) {
    const attributes = Attributes.of(object)
    const [answer, ...more] = attributes.floats('y_')
    if ((answer !== 0 && answer !== 1) || more.length > 0) throw corrupt(CONSTANT_PREDICTOR, 'its answer is not 0 or 1')
    return {
      className: CONSTANT_PREDICTOR,
      task: 'classification',
      classes: [0, 1],
      outputs: 1,
      // Before 1.1 it did not say how many columns there were; the estimators beside it do.
      inputs: attributes.has('n_features_in_') ? inputsOf(attributes, 'number') : [],
      hasProbabilities: true,
      infer: ({ rows }, want) => ({
        labels: want.predictions ? new Int32Array(rows).fill(answer) : null,
        values: null,
        probabilities: want.probabilities
          ? Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? 1 - answer : answer))
          : null,
        scores: want.scores ? new Float64Array(rows).fill(answer) : null,
      }),
      toOnnx(graph, input) {
        const repeat = (row: number[]) => graphRepeat(graph, input[0]!, Float64Array.from(row))
        return {
          labels: graphFlat(graph, graph.cast(repeat([answer]), 'int64')),
          probabilities: repeat([1 - answer, answer]),
          scores: repeat([answer]),
        }
      },
    }
  },
}
