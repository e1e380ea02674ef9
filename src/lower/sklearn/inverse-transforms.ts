import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import { normalShare } from '../../plan/index.js'
import { ufuncOf } from './function-transformer.js'
import { interpolate } from './isotonic.js'
import { stepsOf } from './steps.js'

/** inverse_transform of one cell. */
export type Inverse = (value: number, column: number) => number

/** inverse_transform of the transformers that people put around a target. @throws unsupported naming any other */
export function inverseOf(transformer: PyObject, path: string): Inverse {
  const attributes = Attributes.of(transformer)
  const className = canonicalClass(attributes.className)
  switch (className.replace('sklearn.preprocessing.', '')) {
    case 'FunctionTransformer': {
      const ufunc = ufuncOf(attributes.raw('inverse_func'), `${path}.transformer_`)
      return ufunc === null ? (value) => value : ufunc.apply
    }
    case 'StandardScaler':
      return scaled(optional(attributes, 'with_std', 'scale_'), optional(attributes, 'with_mean', 'mean_'))
    case 'RobustScaler':
      return scaled(optional(attributes, 'with_scaling', 'scale_'), optional(attributes, 'with_centering', 'center_'))
    case 'MaxAbsScaler':
      return scaled(attributes.floats('scale_'), null)
    case 'MinMaxScaler': {
      const [scale, min] = [attributes.floats('scale_'), attributes.floats('min_')]
      return (value, column) => (value - min[column]!) / scale[column]!
    }
    case 'PowerTransformer':
      return powerInverse(attributes, path)
    case 'QuantileTransformer':
      return quantileInverse(attributes)
    case 'sklearn.pipeline.Pipeline':
      return pipelineInverse(attributes, path)
    default:
      throw unsupported(className, `transforming the target back is not supported (at ${path}.transformer_)`)
  }
}

function optional(attributes: Attributes, flag: string, name: string): Float64Array | null {
  return attributes.boolean(flag) ? attributes.floats(name) : null
}

function scaled(scale: Float64Array | null, centre: Float64Array | null): Inverse {
  return (value, column) => value * (scale?.[column] ?? 1) + (centre?.[column] ?? 0)
}

function pipelineInverse(attributes: Attributes, path: string): Inverse {
  const inverses = stepsOf(attributes, 'steps').flatMap(({ estimator }) =>
    estimator instanceof PyObject ? [inverseOf(estimator, path)] : [],
  )
  return (value, column) => inverses.reduceRight((inner, inverse) => inverse(inner, column), value)
}

function powerInverse(attributes: Attributes, path: string): Inverse {
  const lambdas = attributes.floats('lambdas_')
  const standardize = attributes.boolean('standardize')
  const unscaled: Inverse = standardize ? inverseOf(attributes.object('_scaler'), path) : (value) => value
  const inverse = attributes.string('method') === 'box-cox' ? inverseBoxCox : inverseYeoJohnson
  return (value, column) => inverse(unscaled(value, column), lambdas[column]!)
}

/** scipy.special.inv_boxcox */
function inverseBoxCox(value: number, lambda: number): number {
  return lambda === 0 ? Math.exp(value) : Math.exp(Math.log1p(lambda * value) / lambda)
}

function inverseYeoJohnson(value: number, lambda: number): number {
  if (value >= 0) {
    return Math.abs(lambda) < Number.EPSILON ? Math.expm1(value) : (value * lambda + 1) ** (1 / lambda) - 1
  }
  const rest = 2 - lambda
  return Math.abs(rest) > Number.EPSILON ? 1 - (-rest * value + 1) ** (1 / rest) : -Math.expm1(-value)
}

/** scikit-learn's BOUNDS_THRESHOLD. */
const EDGE = 1e-7

function quantileInverse(attributes: Attributes): Inverse {
  const quantiles = attributes.matrix('quantiles_')
  const references = attributes.floats('references_')
  if (references.length !== quantiles.rows || references.length === 0)
    throw corrupt(attributes.className, 'the quantiles do not fit the references')
  const normal = attributes.string('output_distribution') === 'normal'
  const columns = Array.from({ length: quantiles.cols }, (_, column) =>
    Float64Array.from({ length: quantiles.rows }, (_unused, row) => quantiles.data[row * quantiles.cols + column]!),
  )
  return (value, column) => {
    const share = normal ? normalShare(value) : value
    const known = columns[column]!
    const [low, high] = normal ? [share - EDGE < 0, share + EDGE > 1] : [share === 0, share === 1]
    if (high) return known.at(-1)!
    return low ? known[0]! : interpolate(share, references, known)
  }
}
