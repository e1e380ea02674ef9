import { unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, type PyObject } from '../../formats/index.js'
import { ufuncOf } from './function-transformer.js'
import type { Lowering } from './lowering.js'
import { lowerPredictor } from './members.js'

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
    }
  },
}

/** inverse_transform of the transformers that people put around a target. */
function inverseOf(transformer: PyObject, path: string): (value: number, column: number) => number {
  const attributes = Attributes.of(transformer)
  const className = canonicalClass(attributes.className)
  switch (className) {
    case 'sklearn.preprocessing.FunctionTransformer': {
      const ufunc = ufuncOf(attributes.raw('inverse_func'), `${path}.transformer_`)
      return ufunc === null ? (value) => value : ufunc.apply
    }
    case 'sklearn.preprocessing.StandardScaler': {
      const scale = attributes.boolean('with_std') ? attributes.floats('scale_') : null
      const mean = attributes.boolean('with_mean') ? attributes.floats('mean_') : null
      return (value, column) => value * (scale?.[column] ?? 1) + (mean?.[column] ?? 0)
    }
    case 'sklearn.preprocessing.MinMaxScaler': {
      const [scale, min] = [attributes.floats('scale_'), attributes.floats('min_')]
      return (value, column) => (value - min[column]!) / scale[column]!
    }
    default:
      throw unsupported(className, `transforming the target back is not supported (at ${path}.transformer_)`)
  }
}
