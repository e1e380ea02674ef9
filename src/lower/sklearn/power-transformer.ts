import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Attributes, PyObject } from '../../formats/index.js'
import { denseTransformer, graphColumns, graphConcat, graphMath, graphMatrix, graphRefuse } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { graphTransformed } from './pipeline.js'
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
    return denseTransformer(
      { className: NAME, inputs, missing: 'allowed' },
      (input) => {
        const data = input.data.map((value, at) => {
          const column = at % input.cols
          if (method === 'yeo-johnson') return yeoJohnson(value, lambdas[column]!)
          if (value <= 0) throw notPositive(inputs[column]?.name ?? `#${column + 1}`, Math.floor(at / input.cols))
          return boxCox(value, lambdas[column]!)
        })
        const powers = { ...input, data }
        return scale === null ? powers : scale.transform(powers)
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const columns = Array.from(lambdas, (lambda, at) => {
            const value = graphColumns(graph, matrix, [at])
            if (method === 'box-cox') return graphBoxCox(graph, value, lambda)
            return graphYeoJohnson(graph, value, lambda, yeoJohnson === stableYeoJohnson)
          })
          const powers = graphConcat(graph, columns)
          return { transformed: scale === null ? powers : graphTransformed(graph, scale, [powers]) }
        },
      },
    )
  },
}

function graphBoxCox(graph: GraphBuilder, value: GraphValue, lambda: number): GraphValue {
  const { div, expm1, lessEqual, log, mul } = graphMath(graph)
  const power = Math.abs(lambda) < 1e-19 ? log(value) : div(expm1(mul(log(value), lambda)), lambda)
  return graphRefuse(graph, power, lessEqual(value, 0), 'refuse a number that is not positive for Box-Cox')
}

function graphYeoJohnson(graph: GraphBuilder, value: GraphValue, lambda: number, stable: boolean): GraphValue {
  const { add, div, expm1, greaterEqual, log1p, max, min, mul, neg, pow, sub, where } = graphMath(graph)
  // Each side gets numbers of its own sign only, since the other ones are outside of the logarithm.
  const power = (size: GraphValue, exponent: number): GraphValue => {
    if (Math.abs(exponent) < Number.EPSILON) return log1p(size)
    if (stable) return div(expm1(mul(log1p(size), exponent)), exponent)
    return div(sub(pow(add(size, 1), exponent), 1), exponent)
  }
  const positive = power(max(value, 0), lambda)
  const negative = neg(power(neg(min(value, 0)), 2 - lambda))
  return where(graphMath(graph).isNaN(value), NaN, where(greaterEqual(value, 0), positive, negative))
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
