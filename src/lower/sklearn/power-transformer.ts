import { ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Attributes, PyObject } from '../../formats/index.js'
import { denseTransformer } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { lowerTransformer } from './steps.js'
import { isAtLeast } from './version.js'

const NAME = 'sklearn.preprocessing.PowerTransformer'

/** Box-Cox or Yeo-Johnson with a fitted exponent a column, then standardised. */
export const powerTransformerLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const lambdas = attributes.floats('lambdas_')
    const method = attributes.string('method')
    if (method !== 'box-cox' && method !== 'yeo-johnson') throw unsupported(`${NAME}.method`, `the method "${method}"`)
    // scipy's function, taken over in 1.7, is the same formula with less cancellation.
    const yeoJohnson = isAtLeast(context.version, 1, 7) ? stableYeoJohnson : plainYeoJohnson
    const scaler = attributes.get('_scaler')
    const standardize = attributes.boolean('standardize')
    if (standardize && !(scaler instanceof PyObject))
      throw unsupported(`${NAME}._scaler`, 'the scaler is not in the file')
    const scale = standardize && scaler instanceof PyObject ? lowerTransformer(scaler, context, '_scaler') : null
    const inputs = inputsOf(attributes, 'number', lambdas.length)
    return denseTransformer({ className: NAME, inputs, missing: 'allowed' }, (input) => {
      const data = input.data.map((value, at) => {
        const column = at % input.cols
        if (method === 'yeo-johnson') return yeoJohnson(value, lambdas[column]!)
        if (value <= 0) throw notPositive(inputs[column]?.name ?? `#${column + 1}`, Math.floor(at / input.cols))
        return boxCox(value, lambdas[column]!)
      })
      const powers = { ...input, data }
      return scale === null ? powers : scale.transform(powers)
    })
  },
}

/** scipy.special.boxcox: (x^lambda - 1) / lambda without cancellation. */
function boxCox(value: number, lambda: number): number {
  // Below this the difference to the logarithm is lost in rounding.
  if (Math.abs(lambda) < 1e-19) return Math.log(value)
  return Math.expm1(lambda * Math.log(value)) / lambda
}

/** Yeo and Johnson, 2000, https://doi.org/10.1093/biomet/87.4.954 */
function plainYeoJohnson(value: number, lambda: number): number {
  if (Number.isNaN(value)) return NaN
  if (value >= 0) {
    return Math.abs(lambda) < Number.EPSILON ? Math.log1p(value) : ((value + 1) ** lambda - 1) / lambda
  }
  const rest = 2 - lambda
  return Math.abs(rest) > Number.EPSILON ? -((-value + 1) ** rest - 1) / rest : -Math.log1p(-value)
}

function stableYeoJohnson(value: number, lambda: number): number {
  if (Number.isNaN(value)) return NaN
  if (value >= 0) {
    return Math.abs(lambda) < Number.EPSILON ? Math.log1p(value) : Math.expm1(lambda * Math.log1p(value)) / lambda
  }
  const rest = 2 - lambda
  return Math.abs(rest) > Number.EPSILON ? -Math.expm1(rest * Math.log1p(-value)) / rest : -Math.log1p(-value)
}

function notPositive(name: string, row: number): ModelGateError {
  return new ModelGateError(
    'data',
    `column ${plain(name, 80)} is not positive in row ${row + 1}; Box-Cox takes positive numbers only`,
    {
      subject: name,
    },
  )
}
