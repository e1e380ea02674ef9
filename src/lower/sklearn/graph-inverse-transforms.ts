import { unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphColumns, graphConcat, graphErrorFunction, graphMath, graphRow } from '../../plan/index.js'
import { ufuncOf } from './function-transformer.js'
import { graphInterpolate } from './isotonic.js'
import { stepsOf } from './steps.js'

/** `inverseOf` in a graph, for [rows, targets]. @throws unsupported naming a transformer that is not turned back */
export function graphInverse(graph: GraphBuilder, values: GraphValue, transformer: PyObject): GraphValue {
  const attributes = Attributes.of(transformer)
  const className = canonicalClass(attributes.className)
  const { add, div, mul, sub } = graphMath(graph)
  const scaled = (scale: Float64Array | null, centre: Float64Array | null): GraphValue => {
    const wide = scale === null ? values : mul(values, graphRow(graph, scale))
    return centre === null ? wide : add(wide, graphRow(graph, centre))
  }
  const optional = (flag: string, name: string) => (attributes.boolean(flag) ? attributes.floats(name) : null)
  switch (className.replace('sklearn.preprocessing.', '')) {
    case 'FunctionTransformer': {
      const ufunc = ufuncOf(attributes.raw('inverse_func'), className)
      return ufunc === null ? values : ufunc.graph(graph, values)
    }
    case 'StandardScaler':
      return scaled(optional('with_std', 'scale_'), optional('with_mean', 'mean_'))
    case 'RobustScaler':
      return scaled(optional('with_scaling', 'scale_'), optional('with_centering', 'center_'))
    case 'MaxAbsScaler':
      return scaled(attributes.floats('scale_'), null)
    case 'MinMaxScaler':
      return div(sub(values, graphRow(graph, attributes.floats('min_'))), graphRow(graph, attributes.floats('scale_')))
    case 'PowerTransformer':
      return graphPowerInverse(graph, values, attributes)
    case 'QuantileTransformer':
      return graphQuantileInverse(graph, values, attributes)
    case 'sklearn.pipeline.Pipeline':
      return stepsOf(attributes, 'steps').reduceRight(
        (value, { estimator }) => (estimator instanceof PyObject ? graphInverse(graph, value, estimator) : value),
        values,
      )
    default:
      throw unsupported(className, 'transforming the target back has no form in ONNX')
  }
}

function graphPowerInverse(graph: GraphBuilder, values: GraphValue, attributes: Attributes): GraphValue {
  const { add, div, exp, expm1, greaterEqual, log1p, mul, neg, pow, sub, where } = graphMath(graph)
  const standardized = attributes.boolean('standardize')
  const value = standardized ? graphInverse(graph, values, attributes.object('_scaler')) : values
  const boxCox = attributes.string('method') === 'box-cox'
  const near = (number: number) => Math.abs(number) < Number.EPSILON
  const columns = Array.from(attributes.floats('lambdas_'), (lambda, at) => {
    const column = graphColumns(graph, value, [at])
    if (boxCox) return lambda === 0 ? exp(column) : exp(div(log1p(mul(column, lambda)), lambda))
    const rest = 2 - lambda
    const above = near(lambda) ? expm1(column) : sub(pow(add(mul(column, lambda), 1), 1 / lambda), 1)
    const below = near(rest) ? neg(expm1(neg(column))) : sub(1, pow(add(mul(column, -rest), 1), 1 / rest))
    return where(greaterEqual(column, 0), above, below)
  })
  return graphConcat(graph, columns)
}

/** scikit-learn's BOUNDS_THRESHOLD. */
const EDGE = 1e-7

function graphQuantileInverse(graph: GraphBuilder, values: GraphValue, attributes: Attributes): GraphValue {
  const { add, equal, greater, less, mul, where } = graphMath(graph)
  const quantiles = attributes.matrix('quantiles_')
  const references = attributes.floats('references_')
  const normal = attributes.string('output_distribution') === 'normal'
  const columns = Array.from({ length: quantiles.cols }, (_, column) => {
    const known = Float64Array.from(references, (_reference, row) => quantiles.data[row * quantiles.cols + column]!)
    const value = graphColumns(graph, values, [column])
    const share = normal ? mul(add(graphErrorFunction(graph, mul(value, Math.SQRT1_2)), 1), 0.5) : value
    const inside = graphInterpolate(graph, share, references, known)
    const low = normal ? less(add(share, -EDGE), 0) : equal(share, 0)
    const high = normal ? greater(add(share, EDGE), 1) : equal(share, 1)
    return where(high, known.at(-1)!, where(low, known[0]!, inside))
  })
  return graphConcat(graph, columns)
}
