import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  graphColumns,
  graphConcat,
  graphMath,
  graphMatrix,
  graphNormalQuantile,
  normalQuantile,
  numericTransformer,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { graphInterpolate, interpolate } from './isotonic.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.QuantileTransformer'

/** scikit-learn's BOUNDS_THRESHOLD: values this near to an end of the training range count as being there. */
const EDGE = 1e-7
const LOWEST = normalQuantile(EDGE - Number.EPSILON)
const HIGHEST = normalQuantile(1 - (EDGE - Number.EPSILON))

/** Each column by its quantiles in training, to a uniform or a normal distribution. */
export const quantileTransformerLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const quantiles = attributes.matrix('quantiles_')
    const references = attributes.floats('references_')
    const kind = attributes.string('output_distribution')
    if (kind !== 'uniform' && kind !== 'normal') throw unsupported(`${NAME}.output_distribution`, `"${kind}"`)
    if (references.length !== quantiles.rows || references.length === 0)
      throw corrupt(NAME, 'the quantiles do not fit the references')
    const toShare = Array.from({ length: quantiles.cols }, (_, column) =>
      shareOf(
        Float64Array.from({ length: quantiles.rows }, (_, row) => quantiles.data[row * quantiles.cols + column]!),
        references,
        kind === 'normal' ? EDGE : 0,
      ),
    )
    const finish = kind === 'normal' ? clippedQuantile : (share: number) => share
    const about = {
      className: NAME,
      inputs: inputsOf(attributes, 'number', quantiles.cols),
      missing: 'allowed' as const,
    }
    // Zeros that a sparse matrix does not store stay zeros.
    return numericTransformer(
      about,
      (input) => ({
        ...input,
        data: input.data.map((value, at) => {
          const column = input.kind === 'sparse' ? input.indices[at]! : at % input.cols
          return Number.isNaN(value) ? NaN : finish(toShare[column]!(value))
        }),
      }),
      {
        toOnnx(graph, input) {
          const { max, min } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const columns = Array.from({ length: quantiles.cols }, (_, column) => {
            const known = Float64Array.from(
              references,
              (_reference, row) => quantiles.data[row * quantiles.cols + column]!,
            )
            return graphShare(
              graph,
              graphColumns(graph, matrix, [column]),
              known,
              references,
              kind === 'normal' ? EDGE : 0,
            )
          })
          const shares = graphConcat(graph, columns)
          if (kind === 'uniform') return { transformed: shares }
          return { transformed: min(max(graphNormalQuantile(graph, shares), LOWEST), HIGHEST) }
        },
      },
    )
  },
}

/** The mean of interpolating upwards and downwards, which differ where a quantile repeats. */
function shareOf(quantiles: Float64Array, references: Float64Array, edge: number): (value: number) => number {
  const [low, high] = [quantiles[0]!, quantiles.at(-1)!]
  const downQuantiles = quantiles.toReversed().map((value) => -value)
  const downReferences = references.toReversed().map((value) => -value)
  const atLow = edge === 0 ? (value: number) => value === low : (value: number) => value - edge < low
  const atHigh = edge === 0 ? (value: number) => value === high : (value: number) => value + edge > high
  return (value) => {
    if (atLow(value)) return 0
    if (atHigh(value)) return 1
    return 0.5 * (interpolate(value, quantiles, references) - interpolate(-value, downQuantiles, downReferences))
  }
}

/** `shareOf` in a graph. */
function graphShare(
  graph: GraphBuilder,
  value: GraphValue,
  quantiles: Float64Array,
  references: Float64Array,
  edge: number,
): GraphValue {
  const { add, equal, greater, isNaN, less, mul, neg, sub, where } = graphMath(graph)
  const [low, high] = [quantiles[0]!, quantiles.at(-1)!]
  const turned = (values: Float64Array) => values.toReversed().map((each) => -each)
  const up = graphInterpolate(graph, value, quantiles, references)
  const down = graphInterpolate(graph, neg(value), turned(quantiles), turned(references))
  const inside = mul(sub(up, down), 0.5)
  const atLow = edge === 0 ? equal(value, low) : less(sub(value, edge), low)
  const atHigh = edge === 0 ? equal(value, high) : greater(add(value, edge), high)
  return where(isNaN(value), NaN, where(atLow, 0, where(atHigh, 1, inside)))
}

function clippedQuantile(share: number): number {
  return Math.min(Math.max(normalQuantile(share), LOWEST), HIGHEST)
}
