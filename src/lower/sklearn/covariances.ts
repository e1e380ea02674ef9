import { unsupported } from '../../core/errors.js'
import { asNumber, Attributes, canonicalClass } from '../../formats/index.js'
import {
  combinedCovariance,
  constantCovariance,
  dotCovariance,
  maternCovariance,
  periodicCovariance,
  powerCovariance,
  radialCovariance,
  rationalQuadraticCovariance,
  whiteCovariance,
  type Covariance,
} from '../../plan/index.js'

/** Kernels inside kernels; sums of products of a few are common. */
const MAX_DEPTH = 32

/** A kernel of sklearn.gaussian_process.kernels. @throws unsupported for PairwiseKernel, CompoundKernel and own ones */
export function covarianceOf(holder: Attributes, name: string, features: number, depth = 0): Covariance {
  const attributes = Attributes.of(holder.object(name))
  const className = canonicalClass(attributes.className)
  if (depth > MAX_DEPTH) throw unsupported(className, `more than ${MAX_DEPTH} kernels inside each other`)
  const inner = (part: string) => covarianceOf(attributes, part, features, depth + 1)
  switch (className.replace('sklearn.gaussian_process.', '')) {
    case 'ConstantKernel':
      return constantCovariance(attributes.number('constant_value'))
    case 'WhiteKernel':
      return whiteCovariance(attributes.number('noise_level'))
    case 'DotProduct':
      return dotCovariance(attributes.number('sigma_0'))
    case 'RBF':
      return radialCovariance(scalesOf(attributes, features))
    case 'Matern': {
      const nu = attributes.number('nu')
      if (!(nu > 0)) throw unsupported(`${className}.nu`, `${nu}; a smoothness is positive`)
      return maternCovariance(scalesOf(attributes, features), nu)
    }
    case 'RationalQuadratic':
      return rationalQuadraticCovariance(attributes.number('length_scale'), attributes.number('alpha'))
    case 'ExpSineSquared':
      return periodicCovariance(attributes.number('length_scale'), attributes.number('periodicity'))
    case 'Sum':
      return combinedCovariance([inner('k1'), inner('k2')], 'sum')
    case 'Product':
      return combinedCovariance([inner('k1'), inner('k2')], 'product')
    case 'Exponentiation':
      return powerCovariance(inner('kernel'), attributes.number('exponent'))
    default:
      throw unsupported(className, 'this covariance function is not supported')
  }
}

/** One for all columns, or one a column. */
function scalesOf(attributes: Attributes, features: number): Float64Array {
  const single = asNumber(attributes.raw('length_scale'))
  const scales = single === null ? attributes.floats('length_scale') : Float64Array.of(single)
  if (scales.length !== 1 && scales.length !== features)
    throw unsupported(`${attributes.className}.length_scale`, `${scales.length} scales for ${features} columns`)
  return scales
}
