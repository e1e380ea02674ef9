import { corrupt } from '../../core/errors.js'
import { asNumber, type Attributes } from '../../formats/index.js'
import type { Weights } from '../../plan/index.js'

export interface LinearMap {
  /** outputs x features */
  readonly weights: Weights
  /** One an output, or one for all. */
  readonly bias: Float64Array
}

/**
 * `coef_` and `intercept_` of a linear model. A one-dimensional coef_ is one output; an intercept that was not
 * fitted is stored as 0.0.
 */
export function coefficientsOf(attributes: Attributes): LinearMap {
  const weights = attributes.matrix('coef_', { allow1d: true })
  const scalar = asNumber(attributes.raw('intercept_'))
  const bias = scalar === null ? attributes.floats('intercept_') : Float64Array.of(scalar)
  if (bias.length !== 1 && bias.length !== weights.rows) {
    throw corrupt(attributes.className, `intercept_ has ${bias.length} values for ${weights.rows} rows of coef_`)
  }
  return { weights, bias }
}
