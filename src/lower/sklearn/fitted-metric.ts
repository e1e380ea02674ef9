import { corrupt, unsupported } from '../../core/errors.js'
import {
  canonicalClass,
  describeValue,
  NDArray,
  numberOf,
  PyDict,
  toFloats,
  type Attributes,
  type PyValue,
} from '../../formats/index.js'
import {
  booleanMetric,
  correlation,
  gappedEuclidean,
  haversine,
  inverseOfPositive,
  mahalanobis,
  metricOf,
  precomputed,
  standardizedEuclidean,
  weightedMinkowski,
  type Metric,
} from '../../plan/index.js'

/** `effective_metric_` with its parameters. @throws unsupported for functions, and for parameters that are not in the file */
export function fittedMetric(attributes: Attributes): Metric {
  const className = canonicalClass(attributes.className)
  const name = attributes.raw('effective_metric_')
  if (typeof name !== 'string')
    throw unsupported(
      `${className}.metric`,
      `distances computed by ${describeValue(name)}, whose code is not in the file`,
    )
  const parameters = new Parameters(attributes, className)
  const metric = parametric(name, attributes, parameters)
  parameters.allUsed()
  return metric
}

function parametric(name: string, attributes: Attributes, parameters: Parameters): Metric {
  switch (name) {
    case 'seuclidean':
      return standardizedEuclidean(parameters.floats('V', 'the variances of the columns'))
    case 'mahalanobis':
      return mahalanobis(inverseCovariance(parameters))
    case 'precomputed':
      return precomputed
    case 'nan_euclidean':
      return gappedEuclidean
    default: {
      const power = parameters.number('p') ?? attributes.optionalNumber('p') ?? 2
      const weights = parameters.optionalFloats('w')
      if (weights !== null && (name === 'minkowski' || name === 'wminkowski'))
        return weightedMinkowski(power, weights, name === 'wminkowski')
      const metric = metricOf(name, power) ?? unfittedMetric(name)
      if (metric === null) throw unsupported(`${canonicalClass(attributes.className)}.metric`, `the metric "${name}"`)
      return metric
    }
  }
}

/** The metrics without parameters that `metricOf` does not know. */
export function unfittedMetric(name: string): Metric | null {
  if (name === 'haversine') return haversine
  return name === 'correlation' ? correlation : booleanMetric(name)
}

/** `VI`, or the inverse of `V`. */
function inverseCovariance(parameters: Parameters): Float64Array {
  const given = parameters.optionalFloats('VI')
  if (given !== null) return given
  const covariance = parameters.floats('V', 'the covariance of the columns')
  const size = Math.sqrt(covariance.length)
  const inverted = Number.isInteger(size) ? inverseOfPositive({ rows: size, cols: size, data: covariance }) : null
  if (inverted === null) throw corrupt('metric_params.V', 'it has no inverse')
  return inverted.data
}

/** `effective_metric_params_`, of which everything must be understood. */
class Parameters {
  readonly #given: ReadonlyMap<string, PyValue>
  readonly #used = new Set<string>(['p'])
  readonly #className: string

  constructor(attributes: Attributes, className: string) {
    const stored = attributes.get('effective_metric_params_') ?? null
    const entries = stored instanceof PyDict ? stored.entries : []
    this.#className = className
    this.#given = new Map(
      entries.flatMap(([key, value]) =>
        value === null ? [] : [[typeof key === 'string' ? key : describeValue(key), value] as const],
      ),
    )
  }

  number(name: string): number | null {
    const value = this.#given.get(name)
    return value === undefined ? null : numberOf(value)
  }

  optionalFloats(name: string): Float64Array | null {
    const value = this.#given.get(name)
    if (value === undefined) return null
    this.#used.add(name)
    if (value instanceof NDArray) return toFloats(value)
    throw unsupported(`${this.#className}.metric_params`, `${name} is ${describeValue(value)}`)
  }

  floats(name: string, what: string): Float64Array {
    const value = this.optionalFloats(name)
    if (value === null) throw unsupported(`${this.#className}.metric_params`, `${what} (${name}) are not in the file`)
    return value
  }

  allUsed(): void {
    const extra = [...this.#given.keys()].find((name) => !this.#used.has(name))
    if (extra !== undefined)
      throw unsupported(`${this.#className}.metric_params`, `the parameter ${describeValue(extra)}`)
  }
}
